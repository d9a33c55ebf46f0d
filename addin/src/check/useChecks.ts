import { type Dispatch, useCallback, useEffect, useEffectEvent, useMemo, useReducer, useState } from 'react';
import type { CheckOptions } from '../api/checks';
import type { View } from '../api/types';
import { useDocuments, useDocumentStates } from '../documents/DocumentsContext';
import type { OpenDocument } from '../documents/OpenDocument';
import { askedAtOpening } from '../routes/beginning';
import { go } from '../routes/navigation';
import type { CheckRoute } from '../routes/route';
import { type Change, changed, entriesOf, type Entry, neighbourOf } from './entries';
import { forgetReport, recallReport, reportNameOf } from './lastReports';
import { useRuns } from './useRuns';

/**
 * The checks of the open documents; the address says which of them is looked at. A document that comes to be here is
 * checked at once, the one in Word when asked, be it by the button that opened the pane. A change of view, lenses or language checks all of them again.
 */
export function useChecks(language: string, route: CheckRoute, here: boolean) {
  const documents = useDocuments();
  useDocumentStates(documents.list);
  const [results, dispatch] = useReducer(changed, {});
  const [view, setView] = useState<View>('accepted');
  const [lenses, setLenses] = useState<readonly string[]>([]);
  const [next, setNext] = useState(false);
  const { run, stop, stopAll } = useRuns(dispatch);
  const options: CheckOptions = useMemo(
    () => ({ view, lenses, language, next }),
    [view, lenses, language, next],
  );
  const list = entriesOf(documents.list, results);

  const recall = useEffectEvent(() => {
    for (const document of documents.list) if (!results[document.id]) void recallOf(document, dispatch);
  });
  const runNew = useEffectEvent(() => {
    const asked = askedAtOpening() === 'check';
    for (const { document, state } of list)
      if (state === 'waiting' && (document.can.leave || asked)) void run(document, options);
  });
  useEffect(() => {
    recall();
    if (here) runNew();
  }, [here, documents.list]);

  const runAgain = useEffectEvent(() => {
    for (const { document, state } of list) if (state !== 'waiting') void run(document, options);
  });
  useEffect(() => runAgain(), [view, lenses, language, next]);

  // In Word there is but one document, whatever the address says.
  const only = documents.add === null ? list[0] : undefined;
  const selected = only ?? list.find(({ name }) => name === route.document) ?? null;
  const select = ({ name }: Pick<Entry, 'name'>) => go({ area: 'check', document: name });
  const again = useCallback(
    ({ document }: Pick<Entry, 'document'>) => void run(document, options),
    [run, options],
  );
  return {
    list,
    selected,
    options,
    setView,
    setLenses,
    setNext,
    add:
      documents.add &&
      ((files: Iterable<File>) => {
        const opened = documents.add?.(files) ?? [];
        const [first] = opened;
        if (first && opened.every(({ name }) => name !== route.document)) select(first);
      }),
    again,
    /** After a problem: what could be read is sent as it is, unless the document has been changed here since. */
    retry({ document, reading }: Entry) {
      const { revision, kind } = document.state;
      const same = reading?.revision === revision && reading.kind === kind;
      void run(document, options, same ? reading : undefined);
    },
    chooseKind(entry: Entry, kind: string | undefined) {
      entry.document.chooseKind(kind);
      again(entry);
    },
    select,
    remove({ id, name, document }: Entry) {
      stop(id);
      forgetReport(name);
      dispatch({ is: 'removed', id });
      documents.remove(document);
      const neighbour = neighbourOf(list, id)?.name;
      if (id === selected?.id) go({ area: 'check', document: neighbour }, { replace: true });
    },
    cancel() {
      stopAll();
      dispatch({ is: 'cancelled' });
    },
  };
}

async function recallOf(document: OpenDocument, dispatch: Dispatch<Change>): Promise<void> {
  const checked = recallReport(await reportNameOf(document));
  if (checked) dispatch({ is: 'recalled', id: document.id, checked });
}

export type Checks = ReturnType<typeof useChecks>;
