import { report } from '../testing/report';
import { docx } from '../testing/server';
import { changed, type Entry, noEntries } from './entries';

const entry = (id: number): Entry => ({ id, file: docx(`${id}.docx`), state: 'checking' });
const three = changed(noEntries, { is: 'added', entries: [entry(1), entry(2), entry(3)] });

it('turns to the first of the documents added', () => {
  expect(three.selected).toBe(1);
});

it('turns to the next document when the one shown is removed, else to the last', () => {
  expect(changed(three, { is: 'removed', id: 1 }).selected).toBe(2);
  const atEnd = changed(three, { is: 'selected', id: 3 });
  expect(changed(atEnd, { is: 'removed', id: 3 }).selected).toBe(2);
  expect(changed(three, { is: 'removed', id: 2 }).selected).toBe(1);
});

it('keeps the last report while a document is checked again', () => {
  const done = changed(three, { is: 'done', id: 1, report: report() });
  const again = changed(done, { is: 'started', id: 1, kind: 'srsg-directive' });
  expect(again.list[0]).toMatchObject({
    state: 'checking',
    kind: 'srsg-directive',
    report: { document: 'directive.docx' },
  });
});

it('cancels only what is under way', () => {
  const done = changed(three, { is: 'done', id: 1, report: report() });
  expect(changed(done, { is: 'cancelled' }).list.map(({ state }) => state)).toEqual([
    'done',
    'cancelled',
    'cancelled',
  ]);
});
