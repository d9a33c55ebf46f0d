import { pretendWord } from '../testing/office';
import { outline } from '../testing/outline';
import { serveSections } from '../testing/sections';
import { OfficeDocument } from './OfficeDocument';

const situation = () => [
  { text: 'Situation' },
  { text: 'Issues.', tag: 'impp:UPD-1', title: 'Key issues' },
  { text: 'Annex' },
];

it('inserts all that is missing at once, an element before the section that follows', async () => {
  const word = pretendWord({ blocks: situation() });
  const asked = serveSections();
  await new OfficeDocument().insertMissing(outline(), { signal: new AbortController().signal });
  expect(word.blocks.map(({ text, tag }) => tag ?? text)).toEqual([
    'Situation',
    'impp:UPD-1',
    'impp:UPD-1b',
    'Objectives',
    'impp:UPD-2a',
    'Timing',
    'impp:UPD-3',
    'Annex',
  ]);
  expect(asked).toHaveLength(2);
});

it('has inserted nothing where a person cancels while the files are on their way', async () => {
  const word = pretendWord({ blocks: situation() });
  const way = new AbortController();
  serveSections(() => way.abort());
  const inserting = new OfficeDocument().insertMissing(outline(), { signal: way.signal });
  await expect(inserting).rejects.toHaveProperty('name', 'AbortError');
  expect([word.blocks, word.parts, word.syncs]).toEqual([situation(), [], 0]);
});
