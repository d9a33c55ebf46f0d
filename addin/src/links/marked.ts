import type { ConsistencyPlace, LinkSide, TextMark } from '../api/consistency';
import { differenceBetween } from './wordDifference';

/** A text with its marks. */
export interface Marked {
  text: string;
  marks: readonly TextMark[];
}

/** What two places say, as the server marked it; where it marked nothing, by the words. */
export function markedPair(from: ConsistencyPlace, to: ConsistencyPlace): [Marked, Marked] {
  const [one, other] = [textOf(from), textOf(to)];
  if (from.marks?.length || to.marks?.length)
    return [
      { text: one, marks: from.marks ?? [] },
      { text: other, marks: to.marks ?? [] },
    ];
  return markedTexts(one, other);
}

/** What a side of a link said, and says now. */
export const markedChange = ({ before = '', text }: LinkSide) => markedTexts(before, text);

function markedTexts(one: string, other: string): [Marked, Marked] {
  const [removed, added] = differenceBetween(one, other);
  return [
    { text: one, marks: removed },
    { text: other, marks: added },
  ];
}

export const textOf = ({ text, snippet }: ConsistencyPlace) => text ?? snippet ?? '';
