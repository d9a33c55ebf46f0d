import type { LibraryDocument } from '../api/library';
import type { Version } from '../api/versions';
import { outline } from './outline';
import { templates } from './report';
import { answer } from './server';

export const version = (values: Partial<Version> = {}): Version => ({
  number: '0.1',
  state: 'draft',
  author: 'amina',
  at: '2026-03-01T10:00:00Z',
  comment: '',
  eTag: 'v1',
  size: 10,
  logicalHash: 'h',
  hasReport: false,
  ...values,
});

export const entry = (values: Partial<LibraryDocument> = {}): LibraryDocument => ({
  id: 'd1',
  mission: 'm1',
  kind: 'usg-planning-directive',
  name: 'directive.docx',
  title: 'Directive',
  classification: 'unclassified',
  readers: [],
  basis: [],
  latest: version(),
  eTag: 'e1',
  ...values,
});

export interface Asked {
  method: string;
  path: string;
  headers: Record<string, string>;
  body: unknown;
}

/** Everything that can be done in the mission, but answering for a branch. */
const mine = {
  id: 'm1',
  acronym: 'U',
  name: 'UNIMTA',
  duties: [{ role: 'planning-lead' }, { role: 'approver' }],
};

type Route = (asked: Asked) => Response | Promise<Response>;

/** Stands in for a server with a library: answers by method and path ("GET /api/missions"), and tells what was asked. */
export function serveLibrary(routes: Record<string, Route | object>) {
  const asked: Asked[] = [];
  vi.stubGlobal('fetch', async (address: string, init: RequestInit = {}) => {
    const path = address.split('?')[0] ?? '';
    const method = init.method ?? 'GET';
    const body = typeof init.body === 'string' ? (JSON.parse(init.body) as unknown) : init.body;
    const one = { method, path, headers: (init.headers ?? {}) as Record<string, string>, body };
    asked.push(one);
    const route = routes[`${method} ${path}`];
    if (typeof route === 'function') return (route as Route)(one);
    if (route !== undefined) return answer(route);
    if (path === '/api/templates') return answer(templates);
    if (path === '/api/drafts') return answer(outline());
    if (path === '/api/me')
      return answer({ name: 'amina', administrator: true, local: false, missions: [mine] });
    throw new Error(`Nobody answers ${method} ${path}.`);
  });
  return asked;
}
