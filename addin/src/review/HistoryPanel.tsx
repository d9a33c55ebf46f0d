import { useCallback } from 'react';
import { getHistory } from '../api/approval';
import { serverLanguageFor } from '../api/languages';
import { useTexts } from '../texts/TextsContext';
import { LoadedView } from '../ui/LoadedView';
import { Panel } from '../ui/Panel';
import { useLoaded } from '../ui/useLoaded';
import { HappenedList } from './HappenedList';

/** What happened to a document, in plain words. */
export function HistoryPanel({ document }: { document: string }) {
  const { t, language: spoken } = useTexts();
  const language = serverLanguageFor(spoken);
  const history = useLoaded(
    useCallback((signal: AbortSignal) => getHistory(document, language, signal), [document, language]),
  );
  return (
    <Panel title={t('history.title')}>
      <LoadedView loaded={history}>{({ items }) => <HappenedList events={items} />}</LoadedView>
    </Panel>
  );
}
