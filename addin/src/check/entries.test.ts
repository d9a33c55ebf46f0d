import { unreachable } from '../api/problem';
import { HeldDocument } from '../documents/HeldDocument';
import { report } from '../testing/report';
import { docx } from '../testing/server';
import type { CheckReport } from '../api/types';
import { changed, type Checked, entriesOf, neighbourOf, type Reading, type Results } from './entries';

const documents = ['1', '2', '3'].map((id) => new HeldDocument(id, `${id}.docx`, docx(`${id}.docx`)));
const checking: Results = { 1: { state: 'checking' }, 2: { state: 'checking' }, 3: { state: 'checking' } };
const reading: Reading = {
  copy: { file: docx(), from: 'document' },
  at: '2026-11-20T14:05:00Z',
  revision: 0,
  kind: undefined,
};
const checkedWith = (values: Partial<CheckReport> = {}, at = reading.at): Checked => ({
  report: report(values),
  at,
  from: 'document',
  reading,
});
const done = changed(checking, { is: 'done', id: '1', checked: checkedWith() });

it('turns to the next document when the one shown goes, else to the last of the others', () => {
  const three = entriesOf(documents, checking);
  expect(neighbourOf(three, '1')?.id).toBe('2');
  expect(neighbourOf(three, '3')?.id).toBe('2');
  expect(neighbourOf(three.slice(0, 1), '1')).toBeUndefined();
});

it('keeps the last report while a document is checked again', () => {
  const again = changed(done, { is: 'started', id: '1' });
  expect(again['1']).toMatchObject({
    state: 'checking',
    checked: { report: { document: 'directive.docx' } },
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

it('keeps the report before for comparing, unless the question was another', () => {
  const later = checkedWith({}, '2026-11-20T15:00:00Z');
  const again = changed(done, { is: 'done', id: '1', checked: later });
  expect(again['1']?.previous).toBe(done['1']?.checked);
  const rejected = checkedWith({ view: 'rejected' }, '2026-11-20T16:00:00Z');
  expect(changed(again, { is: 'done', id: '1', checked: rejected })['1']?.previous).toBe(done['1']?.checked);
});

it('keeps the report and what was read when a check fails', () => {
  const problem = unreachable();
  const read = changed(changed(done, { is: 'started', id: '1' }), { is: 'read', id: '1', reading });
  expect(changed(read, { is: 'failed', id: '1', problem })['1']).toMatchObject({
    state: 'failed',
    problem,
    reading,
    checked: { report: { document: 'directive.docx' } },
  });
});
