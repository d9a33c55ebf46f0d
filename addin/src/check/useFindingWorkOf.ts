import { useMemo } from 'react';
import type { Checked, Entry } from './entries';
import type { FindingWork } from './FindingWork';
import type { Checks } from './useChecks';
import { useOutline } from './useOutline';

/** What can be done about the findings of an entry; the same object as long as nothing of it changes. */
export function useFindingWorkOf(
  entry: Entry,
  { report, at, reading }: Checked,
  checks: Checks,
): FindingWork {
  const { document, stale, state } = entry;
  const outline = useOutline(report, reading);
  const ready = reading !== undefined && state !== 'checking';
  const { again } = checks;
  return useMemo(
    () => ({ document, stale, ready, outline, again: () => again({ document }), at }),
    [document, stale, ready, outline, again, at],
  );
}
