import { useEffect, useState } from 'react';
import { followJob, type Patience } from '../api/followJob';
import type { Job } from '../api/jobs';
import { ApiProblem, isAbort } from '../api/problem';

/** A background job as it goes on, and what went wrong in asking for it. A null id follows nothing. */
export function useJob(id: string | null, patience?: Patience) {
  const [job, setJob] = useState<Job | null>(null);
  const [problem, setProblem] = useState<ApiProblem | null>(null);

  useEffect(() => {
    if (id === null) return;
    const controller = new AbortController();
    followJob(
      id,
      (told) => {
        setJob(told);
        setProblem(null);
      },
      controller.signal,
      patience,
    ).catch((reason: unknown) => {
      if (isAbort(reason)) return;
      if (!(reason instanceof ApiProblem)) throw reason;
      setProblem(reason);
    });
    return () => controller.abort();
  }, [id, patience]);

  return { job: job?.id === id ? job : null, problem };
}
