import { HeldDocument } from '../documents/HeldDocument';
import { report } from '../testing/report';
import { docx } from '../testing/server';
import { changed, entriesOf, neighbourOf, type Results } from './entries';

const documents = ['1', '2', '3'].map((id) => new HeldDocument(id, `${id}.docx`, docx(`${id}.docx`)));
const checking: Results = { 1: { state: 'checking' }, 2: { state: 'checking' }, 3: { state: 'checking' } };
const copy = { file: docx(), from: 'document' } as const;
const done = changed(checking, { is: 'done', id: '1', report: report(), copy, revision: 0 });

it('turns to the next document when the one shown goes, else to the last of the others', () => {
  const three = entriesOf(documents, checking);
  expect(neighbourOf(three, '1')?.id).toBe('2');
  expect(neighbourOf(three, '3')?.id).toBe('2');
  expect(neighbourOf(three.slice(0, 1), '1')).toBeUndefined();
});

it('keeps the last report while a document is checked again', () => {
  const again = changed(done, { is: 'started', id: '1', kind: 'srsg-directive' });
  expect(again['1']).toMatchObject({
    state: 'checking',
    kind: 'srsg-directive',
    report: { document: 'directive.docx' },
  });
});

it('cancels only what is under way', () => {
  const states = Object.values(changed(done, { is: 'cancelled' })).map(({ state }) => state);
  expect(states).toEqual(['done', 'cancelled', 'cancelled']);
});

it('calls a result stale once the document is another, or another kind was chosen', () => {
  const [document] = documents as [HeldDocument];
  expect(entriesOf([document], done)[0]).toMatchObject({ stale: false });
  document.chooseKind('srsg-directive');
  expect(entriesOf([document], done)[0]).toMatchObject({ stale: true });
});
