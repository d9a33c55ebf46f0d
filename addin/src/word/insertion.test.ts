import { type Faults, pretendWord } from '../testing/office';
import { outline } from '../testing/outline';
import { serveSections } from '../testing/sections';
import type { ApiProblem } from '../api/problem';
import { OfficeDocument } from './OfficeDocument';

const work = () => ({ signal: new AbortController().signal });
const codeOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'done',
    (reason: unknown) => (reason as ApiProblem).code,
  );

function withoutIdentity() {
  const whole = outline();
  delete whole.identity;
  return whole;
}

const situation = () => [
  { text: 'Situation' },
  { text: 'Issues.', tag: 'impp:UPD-1', title: 'Key issues' },
  { text: 'Annex' },
];

it('inserts sections that belong in one place as one file, in three round trips at most', async () => {
  const word = pretendWord({ blocks: situation() });
  const asked = serveSections();
  const document = new OfficeDocument();
  await document.insertSections(outline(), ['timing', 'objectives'], 'template', work());
  expect(word.blocks.map(({ text, tag }) => tag ?? text)).toEqual([
    'Situation',
    'impp:UPD-1',
    'Objectives',
    'impp:UPD-2a',
    'Timing',
    'impp:UPD-3',
    'Annex',
  ]);
  expect(asked).toEqual([
    '/api/templates/usg-planning-directive/sections?language=fr&section=objectives&section=timing',
  ]);
  expect(word.syncs).toBeLessThanOrEqual(3);
  expect(document.state.revision).toBe(1);
});

it('gives tags and titles back that Word on the web takes away', async () => {
  const word = pretendWord({ blocks: situation(), faults: { losesTags: true } });
  serveSections();
  await new OfficeDocument().insertSections(outline(), ['objectives'], 'template', work());
  expect(word.blocks.flatMap(({ tag, title }) => (tag ? [`${tag} ${title}`] : []))).toEqual([
    'impp:UPD-1 Key issues',
    'impp:UPD-2a Strategic end-state',
  ]);
  expect(word.syncs).toBe(3);
});

it.each([
  [{ text: 'Annex' }, 'after the paragraph', ['Annex', 'impp:UPD-1b']],
  [{ text: 'Cell', inTable: true }, 'after the table', ['Cell', 'impp:UPD-1b']],
  [{ text: 'Said', tag: 'own' }, 'after the control', ['own', 'impp:UPD-1b']],
])('inserts an element at the cursor in %o %s', async (block, _, expected) => {
  const word = pretendWord({ blocks: [block] });
  const asked = serveSections();
  await new OfficeDocument().insertElements(outline(), ['UPD-1b'], 'selection', work());
  expect(word.blocks.map(({ text, tag }) => tag ?? text)).toEqual(expected);
  expect(asked[0]).toContain('/sections/situation?language=fr&element=UPD-1b');
});

it('finds a place by its words where it has no control, and changes nothing where the words are gone', async () => {
  const anchored = outline();
  const [, objectives] = anchored.sections;
  Object.assign(objectives ?? {}, { anchor: { position: 'after', find: { text: 'Annex', occurrence: 0 } } });
  const word = pretendWord({ blocks: situation() });
  serveSections();
  const document = new OfficeDocument();
  await document.insertSections(anchored, ['objectives'], 'template', work());
  expect(word.blocks.at(-1)?.tag).toBe('impp:UPD-2a');
  word.blocks = [{ text: 'Nothing of it' }];
  expect(await codeOf(document.insertSections(anchored, ['objectives'], 'template', work()))).toBe(
    'word-place-gone',
  );
  expect(word.blocks).toEqual([{ text: 'Nothing of it' }]);
});

it('writes down what the document is before the first section comes in', async () => {
  const word = pretendWord({ blocks: situation() });
  serveSections();
  await new OfficeDocument().insertSections(withoutIdentity(), ['objectives'], 'template', work());
  expect(word.parts).toEqual([expect.stringContaining('kind="usg-planning-directive"')]);
});

it.each<[Faults, string]>([
  [{ readOnly: true }, 'word-locked'],
  [{}, 'done'],
])('says that Word refuses a change where %o', async (faults, code) => {
  pretendWord({ blocks: situation(), faults });
  serveSections();
  expect(await codeOf(new OfficeDocument().insertSections(outline(), ['timing'], 'template', work()))).toBe(
    code,
  );
});

it('takes the identity away again where the insertion fails, or is cancelled', async () => {
  const word = pretendWord({ blocks: [{ text: 'Nothing of it' }] });
  serveSections();
  const document = new OfficeDocument();
  const inserting = document.insertSections(withoutIdentity(), ['objectives'], 'template', work());
  expect(await codeOf(inserting)).toBe('word-place-gone');
  expect(word.parts).toEqual([]);
  expect(document.state.revision).toBe(0);
  word.parts = ['<document xmlns="urn:impp-office:document"><waivers/></document>'];
  const again = document.insertSections(withoutIdentity(), ['objectives'], 'template', work());
  expect(await codeOf(again)).toBe('word-place-gone');
  expect(word.parts).toEqual(['<document xmlns="urn:impp-office:document"><waivers/></document>']);
});

it('puts an empty control below a heading that stands alone', async () => {
  const word = pretendWord({ blocks: [{ text: 'Actors' }, { text: 'Annex' }] });
  serveSections();
  const place = { find: { text: 'Actors', occurrence: 0 } };
  const repair = {
    id: 'attach-UPD-1b',
    what: 'attach',
    element: 'UPD-1b',
    title: 'Actors',
    message: '',
  } as const;
  await new OfficeDocument().repair(outline(), [{ ...repair, place }], work());
  expect(word.blocks.map(({ text, tag }) => tag ?? text)).toEqual(['Actors', 'impp:UPD-1b', 'Annex']);
});
