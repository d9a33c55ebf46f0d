import { type Dispatch, useCallback, useEffect, useRef } from 'react';
import { checkDocument, type CheckOptions } from '../api/checks';
import { ApiProblem, isAbort } from '../api/problem';
import type { OpenDocument } from '../documents/OpenDocument';
import type { Change } from './entries';

/** Checks documents, each at most once at a time: a later check of a document ends the earlier one. */
export function useRuns(dispatch: Dispatch<Change>) {
  const running = useRef(new Map<string, AbortController>());

  useEffect(() => {
    const controllers = running.current;
    return () => controllers.forEach((controller) => controller.abort());
  }, []);

  const run = useCallback(
    async (document: OpenDocument, options: CheckOptions) => {
      const { id, state } = document;
      const { kind, revision } = state;
      running.current.get(id)?.abort();
      const controller = new AbortController();
      const { signal } = controller;
      running.current.set(id, controller);
      dispatch({ is: 'started', id, kind });
      try {
        const copy = await document.read({ signal });
        const report = await checkDocument(copy.file, { ...options, kind }, signal);
        if (!signal.aborted) dispatch({ is: 'done', id, report, copy, revision });
      } catch (reason) {
        if (isAbort(reason) || signal.aborted) return;
        if (!(reason instanceof ApiProblem)) throw reason;
        dispatch({ is: 'failed', id, problem: reason });
      }
    },
    [dispatch],
  );
  const stop = useCallback((id: string) => running.current.get(id)?.abort(), []);
  const stopAll = useCallback(() => running.current.forEach((controller) => controller.abort()), []);
  return { run, stop, stopAll };
}
