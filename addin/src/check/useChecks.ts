import { useCallback, useEffect, useReducer, useRef, useState } from 'react';
import { checkDocument, type CheckOptions } from '../api/checks';
import { ApiProblem, isAbort } from '../api/problem';
import type { View } from '../api/types';
import { changed, type Entry, noEntries } from './entries';

let lastId = 0;

/** The documents on the page and their checks. A change of view, lenses or language checks all of them again. */
export function useChecks(language: string) {
  const [{ list, selected }, dispatch] = useReducer(changed, noEntries);
  const [view, setView] = useState<View>('accepted');
  const [lenses, setLenses] = useState<readonly string[]>([]);
  const running = useRef(new Map<number, AbortController>());
  const latest = useRef<Entry[]>([]);

  useEffect(() => {
    latest.current = list;
  }, [list]);

  const run = useCallback(async ({ id, file, kind }: Entry, options: CheckOptions) => {
    running.current.get(id)?.abort();
    const controller = new AbortController();
    running.current.set(id, controller);
    dispatch({ is: 'started', id, kind });
    try {
      const report = await checkDocument(file, { ...options, kind }, controller.signal);
      if (!controller.signal.aborted) dispatch({ is: 'done', id, report });
    } catch (reason) {
      if (isAbort(reason) || controller.signal.aborted) return;
      if (!(reason instanceof ApiProblem)) throw reason;
      dispatch({ is: 'failed', id, problem: reason });
    }
  }, []);

  useEffect(() => {
    for (const entry of latest.current) void run(entry, { view, lenses, language });
  }, [view, lenses, language, run]);

  useEffect(() => {
    const controllers = running.current;
    return () => controllers.forEach((controller) => controller.abort());
  }, []);

  const options: CheckOptions = { view, lenses, language };
  return {
    list,
    selected: list.find((entry) => entry.id === selected) ?? null,
    options,
    setView,
    setLenses,
    add(files: Iterable<File>) {
      const entries = [...files].map((file): Entry => ({ id: ++lastId, file, state: 'checking' }));
      dispatch({ is: 'added', entries });
      entries.forEach((entry) => void run(entry, options));
    },
    again: (entry: Entry) => void run(entry, options),
    chooseKind: (entry: Entry, kind: string | undefined) => void run({ ...entry, kind }, options),
    select: (id: number) => dispatch({ is: 'selected', id }),
    remove(id: number) {
      running.current.get(id)?.abort();
      dispatch({ is: 'removed', id });
    },
    cancel() {
      running.current.forEach((controller) => controller.abort());
      dispatch({ is: 'cancelled' });
    },
  };
}

export type Checks = ReturnType<typeof useChecks>;
