import type { ConsistencyRun } from '../api/consistency';
import type { SeverityCounts } from '../api/types';

export const lines = ['not-met', 'needs-review', 'suspect'] as const;
export type Line = (typeof lines)[number];

/** How many of a kind a run counted. */
export function figureOf({ summary }: ConsistencyRun, line: Line): number {
  switch (line) {
    case 'not-met':
      return sumOf(summary.notMet);
    case 'needs-review':
      return sumOf(summary.needsReview);
    case 'suspect':
      return summary.suspect;
  }
}

export const sumOf = ({ essential, expected, advisory }: SeverityCounts) => essential + expected + advisory;

/** A round number that none of the figures is above. */
export function ceilingOf(figures: readonly number[]): number {
  const most = Math.max(4, ...figures);
  const power = 10 ** Math.floor(Math.log10(most));
  return [1, 2, 4, 5, 10].map((times) => times * power).find((top) => top >= most) ?? most;
}
