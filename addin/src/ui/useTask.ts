import { useCallback, useEffect, useRef, useState } from 'react';
import { ApiProblem, isAbort } from '../api/problem';

/** One piece of work at a time: whether it is under way, and what went wrong with the last. It ends with the page part. */
export function useTask() {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const running = useRef<AbortController>(null);

  useEffect(() => () => running.current?.abort(), []);

  const start = useCallback(async (work: (signal: AbortSignal) => Promise<void>, done: () => void) => {
    running.current?.abort();
    const { signal } = (running.current = new AbortController());
    setBusy(true);
    setProblem(null);
    try {
      await work(signal);
      if (!signal.aborted) done();
    } catch (reason) {
      if (isAbort(reason) || signal.aborted) return;
      if (!(reason instanceof ApiProblem)) throw reason;
      setProblem(reason);
    } finally {
      if (!signal.aborted) setBusy(false);
    }
  }, []);
  const stop = useCallback(() => {
    running.current?.abort();
    setBusy(false);
  }, []);
  return { start, stop, busy, problem };
}
