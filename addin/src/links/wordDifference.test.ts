import { segmentsOf } from './marks';
import { differenceBetween } from './wordDifference';

const marked = (text: string, [before, after]: ReturnType<typeof differenceBetween>, other: string) => [
  before.map(({ start, length, what }) => `${what} ${text.slice(start, start + length)}`),
  after.map(({ start, length, what }) => `${what} ${other.slice(start, start + length)}`),
];

it('marks the words that only one side has, and figures besides', () => {
  const [one, other] = ['All 80 districts are secure today.', 'All 60 districts are fully secure today.'];
  expect(marked(one, differenceBetween(one, other), other)).toEqual([
    ['removed 80', 'number 80'],
    ['added 60', 'number 60', 'added fully'],
  ]);
});

it('marks nothing between the same words, and everything beside nothing', () => {
  expect(differenceBetween('The same  words', 'The same words')).toEqual([[], []]);
  expect(differenceBetween('', 'New words')[1]).toHaveLength(2);
});

it('marks long texts without a table, from the first difference to the last', () => {
  const words = Array.from({ length: 2000 }, (_, n) => `w${n % 7}`).join(' ');
  const [removed, added] = differenceBetween(`first ${words} end`, `start ${words} ${words} last`);
  expect(removed.length).toBeGreaterThan(2000);
  expect(added.length).toBeGreaterThan(4000);
});

it('cuts a text where marks begin and end, one over another', () => {
  expect(
    segmentsOf('by 31 March', [
      { start: 3, length: 8, what: 'added' },
      { start: 3, length: 2, what: 'number' },
      { start: 50, length: 2, what: 'date' },
    ]),
  ).toEqual([
    { text: 'by ', kinds: [] },
    { text: '31', kinds: ['added', 'number'] },
    { text: ' March', kinds: ['added'] },
  ]);
});
