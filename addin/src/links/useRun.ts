import { useEffect, useState } from 'react';
import { startRun } from '../api/consistencyRuns';
import { cancelJob, hasEnded } from '../api/jobs';
import { useJob } from '../ui/useJob';
import { useTask } from '../ui/useTask';

/** A run that is asked for and followed to its end; `onEnded` is called once it has ended, wrap it in useCallback. */
export function useRun(mission: string, onEnded: () => void) {
  const [asked, setAsked] = useState<string | null>(null);
  const { start, busy, problem } = useTask();
  const { job, problem: lost } = useJob(asked);
  const ended = job !== null && hasEnded(job);

  useEffect(() => {
    if (ended) onEnded();
  }, [ended, onEnded]);

  return {
    job,
    problem: problem ?? lost,
    running: asked !== null && !ended && lost === null,
    busy,
    begin: () => {
      setAsked(null);
      void start(({ signal }) => startRun(mission, signal), setAsked);
    },
    cancel: () => {
      if (asked !== null)
        void start(
          ({ signal }) => cancelJob(asked, signal),
          () => undefined,
        );
    },
  };
}
