import { useCallback, useMemo, useState } from 'react';
import { type DraftOutline, fetchOutline } from '../api/drafts';
import type { ApiProblem } from '../api/problem';
import type { CheckReport } from '../api/types';
import { useLoaded } from '../ui/useLoaded';
import type { Reading } from './entries';

/** How a document stands element by element: null until it was asked for and is there. */
export interface AskedOutline {
  value: DraftOutline | null;
  problem: ApiProblem | null;
  retry: () => void;
  ask: () => void;
}

/** The outline of what was checked, fetched when it is first asked for. */
export function useOutline({ kind, language }: CheckReport, reading: Reading | undefined): AskedOutline {
  const [asked, setAsked] = useState(false);
  const file = reading?.copy.file;
  const load = useCallback(
    async (signal: AbortSignal) =>
      file ? { file, outline: await fetchOutline(file, { kind, language }, signal) } : null,
    [file, kind, language],
  );
  const { value, problem, retry } = useLoaded(asked ? load : null);
  const ask = useCallback(() => setAsked(true), []);
  // While that of a newer copy is on its way, the older one says nothing.
  const outline = value && value.file === file ? value.outline : null;
  return useMemo(() => ({ value: outline, problem, retry, ask }), [outline, problem, retry, ask]);
}
