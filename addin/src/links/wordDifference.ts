import type { TextMark } from '../api/consistency';

interface Word {
  text: string;
  start: number;
}

/** Longer texts are marked from the first difference to the last, which costs no table. */
const largestTable = 250_000;

/** What differs between two texts, word by word: the marks of what only the one has, and of what only the other has. */
export function differenceBetween(before: string, after: string): [TextMark[], TextMark[]] {
  const [left, right] = [wordsOf(before), wordsOf(after)];
  const start = sharedAtStart(left, right);
  const end = sharedAtStart(left.slice(start).reverse(), right.slice(start).reverse());
  const one = left.slice(start, left.length - end);
  const other = right.slice(start, right.length - end);
  const [keptOfOne, keptOfOther] =
    one.length * other.length > largestTable ? [new Set<Word>(), new Set<Word>()] : common(one, other);
  return [
    marksOf(
      one.filter((word) => !keptOfOne.has(word)),
      'removed',
    ),
    marksOf(
      other.filter((word) => !keptOfOther.has(word)),
      'added',
    ),
  ];
}

const wordsOf = (text: string): Word[] =>
  [...text.matchAll(/\S+/g)].map((match) => ({ text: match[0], start: match.index }));

function sharedAtStart(left: readonly Word[], right: readonly Word[]): number {
  const other = left.findIndex(({ text }, at) => text !== right[at]?.text);
  return other < 0 ? left.length : other;
}

/** The words of the longest run that both have in the same order. */
function common(left: readonly Word[], right: readonly Word[]): [Set<Word>, Set<Word>] {
  const lengths = Array.from({ length: left.length + 1 }, () => new Array<number>(right.length + 1).fill(0));
  const at = (i: number, j: number) => lengths[i]?.[j] ?? 0;
  for (let i = left.length - 1; i >= 0; i--)
    for (let j = right.length - 1; j >= 0; j--) {
      const row = lengths[i];
      if (row) row[j] = same(i, j) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  const kept: [Set<Word>, Set<Word>] = [new Set(), new Set()];
  for (let i = 0, j = 0; i < left.length && j < right.length;) {
    const [one, other] = [left[i], right[j]];
    if (one && other && one.text === other.text) {
      kept[0].add(one);
      kept[1].add(other);
      i++;
      j++;
    } else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return kept;

  function same(i: number, j: number) {
    return left[i]?.text === right[j]?.text;
  }
}

/** A word that bears a figure is called out besides: there a slip does most harm. */
const marksOf = (words: readonly Word[], what: 'removed' | 'added'): TextMark[] =>
  words.flatMap(({ text, start }) => {
    const mark = { start, length: text.length };
    return /\p{Nd}/u.test(text)
      ? [
          { ...mark, what },
          { ...mark, what: 'number' as const },
        ]
      : [{ ...mark, what }];
  });
