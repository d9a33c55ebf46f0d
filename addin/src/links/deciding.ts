import { createContext, useContext } from 'react';
import type { ItemLink } from '../api/consistency';
import type { Decision } from '../api/consistencyRuns';

/** What it takes to decide about links here. */
export interface Deciding {
  mission: string;
  /** That of what is shown: where it changed meanwhile, the server refuses. */
  eTag: string | undefined;
  /** Whether the person may decide. */
  may: boolean;
  /** What was decided here, by the ids of the links: the next run takes it in. */
  decided: ReadonlyMap<string, ItemLink>;
  onDecided: (link: ItemLink, decision: Decision) => void;
  /** Reads anew what is no longer as it was shown. */
  onOutdated: () => void;
}

export const DecidingContext = createContext<Deciding | null>(null);

/** Null where nothing can be decided. */
export const useDeciding = () => useContext(DecidingContext);
