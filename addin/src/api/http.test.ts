import { docx, problemAnswer, serve } from '../testing/server';
import { checkDocument } from './checks';
import { nameIn } from './files';
import { ApiProblem } from './problem';

const options = { view: 'rejected', lenses: ['L-POC', 'L-WPS'], language: 'fr' } as const;
const check = (file = docx()) => checkDocument(file, options, new AbortController().signal);
const problemOf = (promise: Promise<unknown>) =>
  promise.then(
    () => null,
    (reason: unknown) => reason as ApiProblem,
  );

it('sends the document and how to read it as a form', async () => {
  const forms = serve();
  await check();
  const form = forms[0] as FormData;
  expect([...form.keys()].sort()).toEqual(['file', 'language', 'lens', 'lens', 'view']);
  expect(form.getAll('lens')).toEqual(['L-POC', 'L-WPS']);
  expect((form.get('file') as File).name).toBe('directive.docx');
});

it('brings the code, the title and the hint of a refusal', async () => {
  serve(() =>
    problemAnswer(422, { code: 'encrypted-document', title: 'Protected.', hint: 'Remove the password.' }),
  );
  const problem = await problemOf(check());
  expect(problem).toBeInstanceOf(ApiProblem);
  expect(problem).toMatchObject({
    code: 'encrypted-document',
    details: { hint: 'Remove the password.', status: 422 },
  });
});

it('tells a server that does not answer from one that answers something else', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
  expect(await problemOf(check())).toMatchObject({ code: 'unreachable' });
  serve(() => new Response('<html>Sign in</html>', { headers: { 'Content-Type': 'text/html' } }));
  expect(await problemOf(check())).toMatchObject({ code: 'unexpected-answer' });
});

it('does not wait for ever on an answer that is cut short', async () => {
  serve(() => new Response('{"document":', { headers: { 'Content-Type': 'application/json' } }));
  expect(await problemOf(check())).toMatchObject({ code: 'unexpected-answer' });
});

it('says so when the document was changed after it was chosen', async () => {
  serve();
  const file = docx();
  file.arrayBuffer = () => Promise.reject(new DOMException('changed', 'NotReadableError'));
  expect(await problemOf(check(file))).toMatchObject({ code: 'file-changed' });
});

it('reads the name of a file from its header', () => {
  expect(nameIn(`attachment; filename="x.docx"; filename*=UTF-8''d%C3%A9but.docx`)).toBe('début.docx');
  expect(nameIn('attachment; filename="plain.docx"')).toBe('plain.docx');
  expect(nameIn(null)).toBeUndefined();
});
