import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const read = (path: string) => readFileSync(path, 'utf8').replaceAll('\r\n', '\n');
const sum = (text: string) => createHash('sha256').update(text).digest('hex');

const written = read('src/api/schema.ts');
const begin = written.indexOf('export ');
const [head, types] = [written.slice(0, begin), written.slice(begin)];

test('the types are those of the description the server gives; `npm run types` writes them anew', () => {
  expect(head).toContain(`openapi.json ${sum(read('../api/ImppOffice.Api/openapi.json'))}`);
});

test('nobody changed the types by hand', () => {
  expect(head).toContain(`this file    ${sum(types)}`);
});
