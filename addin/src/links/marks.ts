import type { TextMark } from '../api/consistency';

export type MarkKind = TextMark['what'];

/** A stretch of a text, and all that marks it. */
export interface Segment {
  text: string;
  kinds: readonly MarkKind[];
}

/** A text cut where its marks begin and end; marks beyond the text are left out. */
export function segmentsOf(text: string, marks: readonly TextMark[]): Segment[] {
  const edges = marks.flatMap(({ start, length }) => [start, start + length]);
  const cuts = [...new Set([0, ...edges.filter((at) => at > 0 && at < text.length), text.length])].sort(
    (one, other) => one - other,
  );
  return cuts.slice(0, -1).map((from, at) => ({
    text: text.slice(from, cuts[at + 1]),
    kinds: [
      ...new Set(
        marks.filter(({ start, length }) => start <= from && from < start + length).map(({ what }) => what),
      ),
    ],
  }));
}
