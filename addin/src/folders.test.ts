import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** Who may use whom. Features never import each other, nothing imports the frame. */
const allowed: Record<string, string[]> = {
  texts: [],
  api: [],
  routes: [],
  ui: ['api', 'texts', 'routes'],
  documents: ['api'],
  word: ['api', 'documents'],
  check: ['api', 'texts', 'routes', 'ui', 'documents'],
  draft: ['api', 'texts', 'routes', 'ui', 'documents'],
  signin: ['api', 'texts', 'ui'],
  start: ['api', 'texts', 'routes', 'ui', 'documents'],
  versions: ['api', 'texts', 'routes', 'ui', 'documents'],
  links: ['api', 'texts', 'routes', 'ui', 'documents'],
  mission: ['api', 'texts', 'routes', 'ui', 'documents'],
  review: ['api', 'texts', 'routes', 'ui', 'documents'],
  jobs: ['api', 'texts', 'routes', 'ui'],
  app: [
    'api',
    'texts',
    'routes',
    'ui',
    'documents',
    'word',
    'check',
    'draft',
    'signin',
    'start',
    'versions',
    'links',
    'mission',
    'review',
    'jobs',
  ],
};

const src = import.meta.dirname;
const isProduct = (path: string) => /\.tsx?$/.test(path) && path.includes('/') && !/\.test\.tsx?$/.test(path);
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => isProduct(path) && !path.startsWith('testing/'));
const textOf = (path: string) => readFileSync(join(src, path), 'utf8');
const folderOf = (path: string) => path.split('/')[0] ?? '';

const imports = files.flatMap((file) =>
  [...textOf(file).matchAll(/(?:from|import)\s*\(?'(\.[^']+)'/g)].map(([, to = '']) => ({
    file,
    from: folderOf(file),
    to: folderOf(relative(src, join(src, dirname(file), to)).replaceAll('\\', '/')),
  })),
);

it('finds the folders it speaks of, and no others', () => {
  expect([...new Set(files.map(folderOf))].sort()).toEqual(Object.keys(allowed).sort());
  expect(imports.length).toBeGreaterThan(50);
});

it('lets each folder import only those it may', () => {
  const wrong = imports.filter(({ from, to }) => from !== to && !allowed[from]?.includes(to));
  expect(wrong).toEqual([]);
});

it('lets only src/api talk to the server', () => {
  const talks = /\b(fetch\s*\(|XMLHttpRequest|EventSource|WebSocket|sendBeacon)/;
  expect(files.filter((file) => folderOf(file) !== 'api' && talks.test(textOf(file)))).toEqual([]);
});
