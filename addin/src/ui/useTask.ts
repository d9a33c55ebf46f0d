import { useCallback, useEffect, useRef, useState } from 'react';
import { ApiProblem, isAbort } from '../api/problem';

/** What a piece of work gets: a way out, and a way to tell how much is done, from 0 to 1. */
export interface Way {
  signal: AbortSignal;
  progress: (done: number) => void;
}

/** One piece of work at a time: whether it is under way, how far it is, and what went wrong with the last. */
export function useTask() {
  const [busy, setBusy] = useState(false);
  const [progress, setProgress] = useState<number>();
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const running = useRef<AbortController>(null);

  useEffect(
    () => () => {
      running.current?.abort();
      running.current = null;
    },
    [],
  );

  /** True where it was done; `done` hears of it unless the part of the page is gone, or at other work. */
  const start = useCallback(async <T>(work: (way: Way) => Promise<T>, done: (result: T) => void) => {
    running.current?.abort();
    const controller = (running.current = new AbortController());
    const isCurrent = () => running.current === controller;
    setBusy(true);
    setProgress(undefined);
    setProblem(null);
    try {
      const result = await work({ signal: controller.signal, progress: setProgress });
      if (isCurrent()) done(result);
      return true;
    } catch (reason) {
      if (isAbort(reason)) return false;
      if (!(reason instanceof ApiProblem)) throw reason;
      if (!controller.signal.aborted) setProblem(reason);
      return false;
    } finally {
      if (isCurrent()) setBusy(false);
    }
  }, []);

  /** Asks the work to stop. What cannot be stopped any more is done to the end. */
  const cancel = useCallback(() => running.current?.abort(), []);
  return { start, cancel, busy, progress, problem };
}
