import { useCallback, useContext, useEffect, useRef, useState } from 'react';
import { ApiProblem, isAbort } from '../api/problem';
import { ShownAgainContext } from './ShownAgain';

/** Something loaded from the server: the value stays while a newer one is on its way, and goes if that fails. */
export interface Loaded<T> {
  value: T | null;
  problem: ApiProblem | null;
  retry: () => void;
}

/** Loads when `load` changes, and anew when it is shown again; wrap it in useCallback. A null `load` loads nothing. */
export function useLoaded<T>(load: ((signal: AbortSignal) => Promise<T>) | null): Loaded<T> {
  const [value, setValue] = useState<T | null>(null);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const [attempt, setAttempt] = useState(0);
  const shown = useContext(ShownAgainContext);
  const shownBefore = useRef(shown);
  const held = useRef(false);

  useEffect(() => {
    const again = shownBefore.current !== shown;
    shownBefore.current = shown;
    if (load === null) return;
    const controller = new AbortController();
    load(controller.signal).then(
      (loaded) => {
        held.current = true;
        setValue(loaded);
        setProblem(null);
      },
      (reason: unknown) => {
        if (isAbort(reason)) return;
        if (!(reason instanceof ApiProblem)) throw reason;
        // Nobody asked for it: a broken line must not take away what stands there, and what is being typed.
        if (again && held.current && reason.code === 'unreachable') return;
        held.current = false;
        setValue(null);
        setProblem(reason);
      },
    );
    return () => controller.abort();
  }, [load, attempt, shown]);

  const retry = useCallback(() => setAttempt((n) => n + 1), []);
  return { value, problem, retry };
}
