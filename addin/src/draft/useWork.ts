import { useCallback, useEffect, useRef, useState } from 'react';
import { ApiProblem, isAbort } from '../api/problem';
import type { Work } from '../documents/OpenDocument';

/** One thing at a time that is done to a document: how far it is, a way out, what came of it. */
export function useWork() {
  const [busy, setBusy] = useState(false);
  const [progress, setProgress] = useState<number>();
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const [said, setSaid] = useState('');
  const running = useRef<AbortController>(null);

  useEffect(() => () => running.current?.abort(), []);

  /** True where it was done; `done` is what is then said. */
  const run = useCallback(async (act: (work: Work) => Promise<string>) => {
    const controller = new AbortController();
    running.current = controller;
    setBusy(true);
    setProgress(undefined);
    setProblem(null);
    setSaid('');
    try {
      setSaid(await act({ signal: controller.signal, progress: setProgress }));
      return true;
    } catch (reason) {
      if (isAbort(reason)) return false;
      if (!(reason instanceof ApiProblem)) throw reason;
      setProblem(reason);
      return false;
    } finally {
      setBusy(false);
    }
  }, []);

  const cancel = useCallback(() => running.current?.abort(), []);
  return { run, cancel, busy, progress, problem, said };
}

export type Working = ReturnType<typeof useWork>;
