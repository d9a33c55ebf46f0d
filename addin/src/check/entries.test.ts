import { report } from '../testing/report';
import { docx } from '../testing/server';
import { changed, type Entry, neighbourOf } from './entries';

const entry = (id: number): Entry => ({
  id,
  name: `${id}.docx`,
  file: docx(`${id}.docx`),
  state: 'checking',
});
const three = changed([], { is: 'added', entries: [entry(1), entry(2), entry(3)] });

it('turns to the next document when the one shown goes, else to the last of the others', () => {
  expect(neighbourOf(three, 1)?.id).toBe(2);
  expect(neighbourOf(three, 3)?.id).toBe(2);
  expect(neighbourOf([entry(1)], 1)).toBeUndefined();
});

it('keeps the last report while a document is checked again', () => {
  const done = changed(three, { is: 'done', id: 1, report: report() });
  const again = changed(done, { is: 'started', id: 1, kind: 'srsg-directive' });
  expect(again[0]).toMatchObject({
    state: 'checking',
    kind: 'srsg-directive',
    report: { document: 'directive.docx' },
  });
});

it('cancels only what is under way', () => {
  const done = changed(three, { is: 'done', id: 1, report: report() });
  expect(changed(done, { is: 'cancelled' }).map(({ state }) => state)).toEqual([
    'done',
    'cancelled',
    'cancelled',
  ]);
});
