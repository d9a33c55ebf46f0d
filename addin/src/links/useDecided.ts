import { useState } from 'react';
import type { ItemLink } from '../api/consistency';
import type { Decision } from '../api/consistencyRuns';

/** What was decided here since a run, and the last of it; `onChange` reads anew what it changed. */
export function useDecided(run: string | undefined, onChange: () => void) {
  const [{ of, links, last }, setDecided] = useState<{
    of: string | undefined;
    links: ReadonlyMap<string, ItemLink>;
    last: Decision | null;
  }>({ of: run, links: new Map(), last: null });
  // The next run has taken it in.
  const current = of === run;
  const onDecided = (link: ItemLink, decision: Decision) => {
    setDecided({ of: run, links: new Map(current ? links : []).set(link.id, link), last: decision });
    onChange();
  };
  return { decided: current ? links : new Map<string, ItemLink>(), last: current ? last : null, onDecided };
}
