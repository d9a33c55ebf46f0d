import { type Dispatch, useCallback, useEffect, useRef } from 'react';
import { checkDocument, type CheckOptions } from '../api/checks';
import { ApiProblem, isAbort } from '../api/problem';
import type { OpenDocument, Work } from '../documents/OpenDocument';
import type { Change, Reading } from './entries';
import { keepReport, reportNameOf } from './lastReports';

/** Checks documents, each at most once at a time: a later check of a document ends the earlier one. */
export function useRuns(dispatch: Dispatch<Change>) {
  const running = useRef(new Map<string, AbortController>());

  useEffect(() => {
    const controllers = running.current;
    return () => controllers.forEach((controller) => controller.abort());
  }, []);

  /** A reading given along is sent again instead of reading the document anew. */
  const run = useCallback(
    async (document: OpenDocument, options: CheckOptions, read?: Reading) => {
      const { id } = document;
      running.current.get(id)?.abort();
      const controller = new AbortController();
      const { signal } = controller;
      running.current.set(id, controller);
      const tell = (change: Change) => void (signal.aborted || dispatch(change));
      tell({ is: 'started', id });
      try {
        const progress = (done: number) => tell({ is: 'progressed', id, done });
        const reading = read ?? (await readingOf(document, { signal, progress }));
        tell({ is: 'read', id, reading });
        const { copy, at, kind } = reading;
        const report = await checkDocument(copy.file, { ...options, kind }, signal);
        if (signal.aborted) return;
        const checked = { report, at, from: copy.from, reading };
        tell({ is: 'done', id, checked });
        keepReport(await reportNameOf(document), checked);
      } catch (reason) {
        if (isAbort(reason) || signal.aborted) return;
        if (!(reason instanceof ApiProblem)) throw reason;
        tell({ is: 'failed', id, problem: reason });
      }
    },
    [dispatch],
  );
  const stop = useCallback((id: string) => running.current.get(id)?.abort(), []);
  const stopAll = useCallback(() => running.current.forEach((controller) => controller.abort()), []);
  return { run, stop, stopAll };
}

/** The revision and the kind are those from before the reading: what changes meanwhile makes the report stale. */
async function readingOf(document: OpenDocument, work: Work): Promise<Reading> {
  const { revision, kind } = document.state;
  const at = new Date().toISOString();
  return { copy: await document.read(work), at, revision, kind };
}
