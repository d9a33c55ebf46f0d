import { useCallback } from 'react';
import { getHistory } from '../api/approval';
import { serverLanguageFor } from '../api/languages';
import type { LibraryDocument } from '../api/library';
import { RouteLink } from '../routes/RouteLink';
import { useTexts } from '../texts/TextsContext';
import { LoadedView } from '../ui/LoadedView';
import styles from '../ui/Page.module.css';
import { Panel } from '../ui/Panel';
import { useLoaded } from '../ui/useLoaded';
import type { Rights } from '../api/rights';
import { Reinstate } from './Reinstate';
import { Suspicions } from './Suspicions';

interface Props {
  document: LibraryDocument;
  may: Rights | null;
  onChanged: () => void;
}

/** Where a document stands in its life, and the documents it is built on that changed since. */
export function StandingPanel({ document: { id, latest }, may, onChanged }: Props) {
  const { t, language: spoken } = useTexts();
  const language = serverLanguageFor(spoken);
  const history = useLoaded(
    useCallback((signal: AbortSignal) => getHistory(id, language, signal), [id, language]),
  );
  return (
    <Panel title={t('standing.title')}>
      <LoadedView loaded={history}>
        {({ standing: { state, inForce, round, successor, suspicions } }) => (
          <>
            <p>
              {[
                state ? t(`standing.${state}`) : t('versions.none'),
                inForce && t('approval.inForce', { version: inForce }),
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
            {round && (
              <RouteLink to={{ area: 'rounds', round }} className={styles.link}>
                {t('standing.round')}
              </RouteLink>
            )}
            {successor && (
              <RouteLink to={{ area: 'documents', document: successor }} className={styles.link}>
                {t('standing.successor')}
              </RouteLink>
            )}
            {suspicions.length > 0 && (
              <Suspicions
                document={id}
                suspicions={suspicions}
                maySettle={may?.lead === true}
                onSettled={onChanged}
              />
            )}
            {state === 'withdrawn' && may?.approve && (
              <div className={styles.buttons}>
                <Reinstate document={id} eTag={latest?.eTag} onDone={onChanged} />
              </div>
            )}
          </>
        )}
      </LoadedView>
    </Panel>
  );
}
