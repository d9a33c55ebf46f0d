import { useState } from 'react';
import { isOutdated } from './problemWords';
import { useTask } from './useTask';

/** Something that is asked about first: for what it is asked, and the doing once it is confirmed. */
export function useConfirmed<T>(act: (subject: T, signal: AbortSignal) => Promise<void>, done: () => void) {
  const [subject, setSubject] = useState<T | null>(null);
  const { start, cancel, busy, problem } = useTask();
  const [failed, setFailed] = useState(false);
  const close = () => {
    cancel();
    setFailed(false);
    setSubject(null);
    // What was asked about is no longer as it was shown.
    if (problem && isOutdated(problem)) done();
  };
  const confirm = () => {
    if (subject === null) return;
    setFailed(true);
    void start(
      ({ signal }) => act(subject, signal),
      () => {
        setSubject(null);
        done();
      },
    );
  };
  // A problem of the last time is no problem of this one.
  return { subject, ask: setSubject, close, confirm, busy, problem: failed ? problem : null };
}
