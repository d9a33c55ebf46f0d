import type { Edit } from '../api/drafts';
import { outline } from '../testing/outline';
import { docx, problemAnswer } from '../testing/server';
import { HeldDocument } from './HeldDocument';

const work = { signal: new AbortController().signal };

/** Answers every edit with a new file, and gives the forms that were sent. */
function serveEdits(answer = () => new Response('edited')) {
  const forms: FormData[] = [];
  vi.stubGlobal('fetch', async (_: string, { body }: { body: FormData }) => {
    forms.push(body);
    return answer();
  });
  return forms;
}

const editsOf = (form: FormData | undefined) => JSON.parse(String(form?.get('edits'))) as Edit[];
const table = { id: 'UPD-1c', tag: 'impp:UPD-1c' };
const held = () => new HeldDocument('1', 'directive.docx', docx());

it('has the server make each change, and reads the changed document from then on', async () => {
  const forms = serveEdits();
  const document = held();
  const before = (await document.read(work)).file;
  await document.insertSections(outline(), ['timing'], 'template', work);
  expect(editsOf(forms[0])).toEqual([{ do: 'insert-sections', sections: ['timing'] }]);
  expect([forms[0]?.get('kind'), forms[0]?.get('language')]).toEqual(['usg-planning-directive', null]);
  const { file, from } = await document.read(work);
  expect(file).not.toBe(before);
  expect([file.name, from]).toEqual(['directive.docx', 'document']);
});

it.each<[string, (document: HeldDocument) => Promise<unknown> | undefined, Edit]>([
  [
    'elements',
    (d) => d.insertElements(outline(), ['a'], 'template', work),
    { do: 'insert-elements', elements: ['a'] },
  ],
  ['rows', (d) => d.addRows(table, 2, work), { do: 'add-rows', element: 'UPD-1c', count: 2 }],
  [
    'text',
    (d) => d.held.fill('a', { paragraphs: ['x'] }, work),
    { do: 'fill', element: 'a', paragraphs: ['x'] },
  ],
  ['a table', (d) => d.held.fill('a', { rows: [['x']] }, work), { do: 'fill', element: 'a', rows: [['x']] }],
  ['an upgrade', (d) => d.upgrade(outline({ sections: [] }), work), { do: 'upgrade' }],
  [
    'a waiver',
    (d) => d.waive({ requirement: 'R', reason: 'why', by: 'Ama', until: '2027-01-31' }, work),
    { do: 'waive', requirement: 'R', reason: 'why', by: 'Ama', until: '2027-01-31' },
  ],
  ['no waiver', (d) => d.withdrawWaiver('R', work), { do: 'withdraw-waiver', requirement: 'R' }],
])('asks for %s as the server takes it', async (_, act, edit) => {
  const forms = serveEdits();
  await act(held());
  expect(editsOf(forms[0])).toEqual([edit]);
});

it('asks for all that is missing, and for all that an upgrade adds, in one request', async () => {
  const forms = serveEdits();
  const missing = [
    { do: 'insert-sections', sections: ['objectives', 'timing'] },
    { do: 'insert-elements', elements: ['UPD-1b'] },
  ];
  await held().insertMissing(outline(), work);
  await held().upgrade(outline(), work);
  expect(forms.map(editsOf)).toEqual([missing, [{ do: 'upgrade' }, ...missing]]);
});

it('undoes and redoes, and tells of each change', async () => {
  serveEdits();
  const document = held();
  const told = vi.fn();
  document.subscribe(told);
  const { file: first } = await document.read(work);
  await document.addRows(table, 1, work);
  expect(document.state).toMatchObject({ revision: 1, undo: 1, redo: 0 });
  document.held.undo();
  expect((await document.read(work)).file).toBe(first);
  expect(document.state).toMatchObject({ revision: 2, undo: 0, redo: 1 });
  document.held.redo();
  document.held.redo();
  expect(document.state).toMatchObject({ revision: 3, undo: 1, redo: 0 });
  expect(told).toHaveBeenCalledTimes(3);
});

it('is as it was where the server refuses', async () => {
  serveEdits(() => problemAnswer(400, { code: 'edit-refused', title: 'No such element.' }));
  const document = held();
  await expect(document.addRows(table, 1, work)).rejects.toMatchObject({ code: 'edit-refused' });
  expect(document.state).toMatchObject({ revision: 0, undo: 0 });
});

it('drafts in the kind and the language a person chose', async () => {
  const forms = serveEdits();
  const document = held();
  const identity = { kind: 'srsg-directive', templateVersion: '1', language: 'fr', mission: '', country: '' };
  await document.ensureIdentity(identity);
  await document.addRows(table, 1, work);
  expect([forms[0]?.get('kind'), forms[0]?.get('language')]).toEqual(['srsg-directive', 'fr']);
});
