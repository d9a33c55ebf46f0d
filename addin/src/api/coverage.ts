import type { ConsistencyPlace } from './consistency';

export type CoverageStanding =
  'stated' | 'identical' | 'reworded' | 'contradicts' | 'missing' | 'not-expected';

export interface CoverageCell {
  standing: CoverageStanding;
  letter: string;
  /** The link to the item above it. */
  link?: string;
}

/** An objective or a benchmark, with a cell for each document in the order of the columns. */
export interface CoverageRow {
  id: string;
  fact: string;
  item?: string;
  text: string;
  cells: CoverageCell[];
}

export interface TraceStep {
  item?: string;
  text: string;
  standing: CoverageStanding;
  place: ConsistencyPlace;
}

/** How the item of a row runs through the documents; `source` is what it goes back to. */
export interface ItemTrace {
  row: string;
  source?: string;
  steps: TraceStep[];
}
