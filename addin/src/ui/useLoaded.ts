import { useCallback, useEffect, useState } from 'react';
import { ApiProblem, isAbort } from '../api/problem';

/** Something loaded from the server: the value stays while a newer one is on its way, and goes if that fails. */
export interface Loaded<T> {
  value: T | null;
  problem: ApiProblem | null;
  retry: () => void;
}

/** Loads when `load` changes; wrap it in useCallback. A null `load` loads nothing. */
export function useLoaded<T>(load: ((signal: AbortSignal) => Promise<T>) | null): Loaded<T> {
  const [value, setValue] = useState<T | null>(null);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    if (load === null) return;
    const controller = new AbortController();
    load(controller.signal).then(
      (loaded) => {
        setValue(loaded);
        setProblem(null);
      },
      (reason: unknown) => {
        if (isAbort(reason)) return;
        if (!(reason instanceof ApiProblem)) throw reason;
        setValue(null);
        setProblem(reason);
      },
    );
    return () => controller.abort();
  }, [load, attempt]);

  const retry = useCallback(() => setAttempt((n) => n + 1), []);
  return { value, problem, retry };
}
