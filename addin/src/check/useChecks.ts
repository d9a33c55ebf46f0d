import { useEffect, useEffectEvent, useReducer, useState } from 'react';
import type { CheckOptions } from '../api/checks';
import type { View } from '../api/types';
import { useDocuments, useDocumentStates } from '../documents/DocumentsContext';
import { go } from '../routes/navigation';
import type { CheckRoute } from '../routes/route';
import { changed, entriesOf, type Entry, neighbourOf } from './entries';
import { useRuns } from './useRuns';

/**
 * The checks of the open documents; the address says which of them is looked at. A document that comes to be here is
 * checked at once, the one in Word when asked. A change of view, lenses or language checks all of them again.
 */
export function useChecks(language: string, route: CheckRoute, here: boolean) {
  const documents = useDocuments();
  useDocumentStates(documents.list);
  const [results, dispatch] = useReducer(changed, {});
  const [view, setView] = useState<View>('accepted');
  const [lenses, setLenses] = useState<readonly string[]>([]);
  const { run, stop, stopAll } = useRuns(dispatch);
  const options: CheckOptions = { view, lenses, language };
  const list = entriesOf(documents.list, results);

  const runNew = useEffectEvent(() => {
    for (const { document, state } of list)
      if (state === 'waiting' && document.can.leave) void run(document, options);
  });
  useEffect(() => {
    if (here) runNew();
  }, [here, documents.list]);

  const runAgain = useEffectEvent(() => {
    for (const { document, state } of list) if (state !== 'waiting') void run(document, options);
  });
  useEffect(() => runAgain(), [view, lenses, language]);

  // In Word there is but one document, whatever the address says.
  const only = documents.add === null ? list[0] : undefined;
  const selected = only ?? list.find(({ name }) => name === route.document) ?? null;
  const select = ({ name }: Pick<Entry, 'name'>) => go({ area: 'check', document: name });
  const again = ({ document }: Entry) => void run(document, options);
  return {
    list,
    selected,
    options,
    setView,
    setLenses,
    add:
      documents.add &&
      ((files: Iterable<File>) => {
        const opened = documents.add?.(files) ?? [];
        const [first] = opened;
        if (first && opened.every(({ name }) => name !== route.document)) select(first);
      }),
    again,
    chooseKind(entry: Entry, kind: string | undefined) {
      entry.document.chooseKind(kind);
      again(entry);
    },
    select,
    remove({ id, document }: Entry) {
      stop(id);
      dispatch({ is: 'removed', id });
      documents.remove(document);
      const next = neighbourOf(list, id)?.name;
      if (id === selected?.id) go({ area: 'check', document: next }, { replace: true });
    },
    cancel() {
      stopAll();
      dispatch({ is: 'cancelled' });
    },
  };
}

export type Checks = ReturnType<typeof useChecks>;
