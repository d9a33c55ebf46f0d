import type { DraftOutline, Repair } from '../api/drafts';
import type { Where } from '../documents/OpenDocument';
import { type Pretended, pretendWord } from '../testing/office';
import { outline } from '../testing/outline';
import { serveSections } from '../testing/sections';
import { OfficeDocument } from './OfficeDocument';

const work = () => ({ signal: new AbortController().signal });

/** Word as it makes most work: every control that comes in, and the one beside it, has to be named again. */
const wordAtWorst = () =>
  pretendWord({
    faults: { losesTags: true },
    blocks: [
      { text: 'Situation' },
      { text: 'Issues.', tag: 'impp:UPD-1', title: 'Key issues' },
      { text: '', tag: 'impp:UPD-1c', title: 'Benchmarks', rows: 1 },
      { text: 'Doubled', tag: 'impp:UPD-1d' },
      { text: 'Doubled', tag: 'impp:UPD-1d' },
      { text: 'The end-state is peace.' },
      { text: 'Dates' },
      { text: 'Peace.', tag: 'impp:OLD' },
    ],
  });

const find = (text: string) => ({ text, occurrence: 0 });
const repairs: Repair[] = [
  {
    id: '1',
    what: 'attach',
    place: {},
    element: 'UPD-2a',
    title: 'End-state',
    message: '',
    from: find('The end-state'),
    to: find('The end-state'),
  },
  {
    id: '2',
    what: 'attach',
    element: 'UPD-3',
    title: 'Dates',
    message: '',
    place: { find: find('Dates') },
  },
  {
    id: '3',
    what: 'attach',
    element: 'UPD-1b',
    title: 'Actors',
    message: '',
    place: { find: find('Situation') },
  },
  { id: '4', what: 'duplicate', place: {}, tag: 'impp:UPD-1d', title: 'Risks', message: '' },
  { id: '5', what: 'unknown', place: {}, tag: 'impp:OLD', title: 'Old', message: '' },
];

const whole = (): DraftOutline =>
  outline({
    upgrade: {
      from: '0.9',
      to: '1.0',
      renamed: [{ from: 'UPD-1', to: 'UPD-1x', title: 'Issues' }],
      added: [],
      retired: [{ tag: 'impp:OLD', title: 'Old' }],
    },
  });
const unnamed = () => {
  const outlined = whole();
  delete outlined.identity;
  return outlined;
};
const waiver = { requirement: 'UPD-1', reason: 'why', by: 'Ama', until: '2027-01-31' };
const sections = (where: Where, ...ids: string[]): Act => [
  `insert ${ids.length} sections (${where})`,
  (document) => document.insertSections(unnamed(), ids, where, work()),
];
const elements = (where: Where, ...ids: string[]): Act => [
  `insert ${ids.length} elements (${where})`,
  (document) => document.insertElements(whole(), ids, where, work()),
];

type Act = [name: string, act: (document: OfficeDocument) => Promise<unknown>];

it.each<Act>([
  sections('template', 'objectives'),
  sections('template', 'objectives', 'timing'),
  sections('selection', 'objectives', 'timing'),
  elements('template', 'UPD-1b'),
  elements('selection', 'UPD-1b'),
  ['insert all that is missing', (document) => document.insertMissing(unnamed(), work())],
  ['add rows', (document) => document.addRows({ id: 'UPD-1c', tag: 'impp:UPD-1c' }, 5)],
  ['put all right', (document) => document.repair(whole(), repairs, work())],
  ['upgrade', (document) => document.upgrade(whole(), work())],
  ['waive', (document) => document.waive(waiver)],
  ['withdraw a waiver', (document) => document.withdrawWaiver('UPD-1')],
  ['go to a control', (document) => document.goTo({ tag: 'impp:UPD-1' })],
  ['go to words', (document) => document.goTo({ find: find('Situation') })],
])('takes three round trips at most to %s', async (_, act) => {
  const word: Pretended = wordAtWorst();
  serveSections();
  await act(new OfficeDocument());
  expect(word.syncs).toBeLessThanOrEqual(3);
});
