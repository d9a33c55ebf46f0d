import { useCallback } from 'react';
import { getDocumentConsistency } from '../api/consistencyRuns';
import { serverLanguageFor } from '../api/languages';
import type { LibraryDocument } from '../api/library';
import type { OpenDocument } from '../documents/OpenDocument';
import { useElsewhere } from '../documents/useElsewhere';
import { RouteLink } from '../routes/RouteLink';
import { useTexts } from '../texts/TextsContext';
import { LoadedView } from '../ui/LoadedView';
import styles from '../ui/Page.module.css';
import { useLoaded } from '../ui/useLoaded';
import { useRights } from '../ui/useRights';
import { DecidingContext } from './deciding';
import { DocumentFindings } from './DocumentFindings';
import { ReadVersion } from './ReadVersion';
import { useDecided } from './useDecided';

interface Props {
  open: OpenDocument;
  entry: LibraryDocument;
}

/** What the last run says of an open document, and what can be decided about it here. */
export function DocumentLinks({ open, entry }: Props) {
  const { t, language } = useTexts();
  const { id, mission } = entry;
  const spoken = serverLanguageFor(language);
  const found = useLoaded(
    useCallback((signal: AbortSignal) => getDocumentConsistency(id, spoken, signal), [id, spoken]),
  );
  const may = useRights(mission)?.draft ?? false;
  const elsewhere = useElsewhere();
  const shown = found.value && `${found.value.run} ${found.value.at}`;
  const { decided, last, onDecided } = useDecided(shown ?? undefined, found.retry);
  return (
    <>
      {found.problem?.code === 'no-run-yet' ? (
        <p>{t('links.pane.noRun')}</p>
      ) : (
        <LoadedView loaded={found}>
          {(result) => (
            <DecidingContext
              value={{ mission, eTag: result.eTag, may, decided, onDecided, onOutdated: found.retry }}
            >
              <ReadVersion open={open} entry={entry} result={result} onAgain={found.retry} />
              <p role="status">{last && t(`links.said.${last}`)}</p>
              <DocumentFindings open={open} document={id} result={result} language={spoken} />
            </DecidingContext>
          )}
        </LoadedView>
      )}
      <RouteLink
        to={{ area: 'missions', mission, view: 'consistency' }}
        target={elsewhere}
        className={styles.link}
      >
        {t('links.pane.mission')}
      </RouteLink>
    </>
  );
}
