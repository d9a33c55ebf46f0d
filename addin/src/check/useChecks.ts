import { useCallback, useEffect, useReducer, useRef, useState } from 'react';
import { checkDocument, type CheckOptions } from '../api/checks';
import { ApiProblem, isAbort } from '../api/problem';
import type { View } from '../api/types';
import { go } from '../routes/navigation';
import type { CheckRoute } from '../routes/route';
import { changed, type Entry, neighbourOf } from './entries';
import { namesFor } from './names';

let lastId = 0;

/**
 * The documents on the page and their checks; the address says which of them is looked at. A change of view, lenses or
 * language checks all of them again.
 */
export function useChecks(language: string, route: CheckRoute) {
  const [list, dispatch] = useReducer(changed, []);
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

  const selected = list.find(({ name }) => name === route.document) ?? null;
  const select = ({ name }: Entry) => go({ area: 'check', document: name });
  const options: CheckOptions = { view, lenses, language };
  return {
    list,
    selected: selected,
    options,
    setView,
    setLenses,
    add(files: Iterable<File>) {
      const entries = entriesFor([...files], list);
      dispatch({ is: 'added', entries });
      const [first] = entries;
      if (first && entries.every(({ name }) => name !== route.document)) select(first);
      entries.forEach((entry) => void run(entry, options));
    },
    again: (entry: Entry) => void run(entry, options),
    chooseKind: (entry: Entry, kind: string | undefined) => void run({ ...entry, kind }, options),
    select,
    remove({ id }: Entry) {
      running.current.get(id)?.abort();
      dispatch({ is: 'removed', id });
      const next = neighbourOf(list, id)?.name;
      if (id === selected?.id) go({ area: 'check', document: next }, { replace: true });
    },
    cancel() {
      running.current.forEach((controller) => controller.abort());
      dispatch({ is: 'cancelled' });
    },
  };
}

function entriesFor(files: File[], list: Entry[]): Entry[] {
  const names = namesFor(
    files.map(({ name }) => name),
    list.map(({ name }) => name),
  );
  return files.map((file, at) => ({ id: ++lastId, name: names[at] ?? file.name, file, state: 'checking' }));
}

export type Checks = ReturnType<typeof useChecks>;
