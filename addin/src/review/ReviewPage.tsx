import { useCallback, useState } from 'react';
import { serverLanguageFor } from '../api/languages';
import { getDocument } from '../api/library';
import { listRounds } from '../api/rounds';
import { go } from '../routes/navigation';
import { RouteLink } from '../routes/RouteLink';
import { useTexts } from '../texts/TextsContext';
import { LoadedView } from '../ui/LoadedView';
import styles from '../ui/Page.module.css';
import { PageHeading } from '../ui/PageHeading';
import { useLoaded } from '../ui/useLoaded';
import { useRights } from '../ui/useRights';
import { ApprovalPanel } from './ApprovalPanel';
import { HistoryPanel } from './HistoryPanel';
import { OpenRoundForm } from './OpenRoundForm';
import { RoundList } from './RoundList';

interface Props {
  id: string;
  here: boolean;
}

/** The review of a document: its rounds, what stands in the way of its approval, what happened to it. */
export function ReviewPage({ id, here }: Props) {
  const { t, language: spoken } = useTexts();
  const language = serverLanguageFor(spoken);
  const document = useLoaded(useCallback((signal) => getDocument(id, signal), [id]));
  const rounds = useLoaded(useCallback((signal) => listRounds(id, language, signal), [id, language]));
  const may = useRights(document.value?.mission);
  const [count, setCount] = useState(0);
  const changed = () => {
    setCount(count + 1);
    document.retry();
  };
  return (
    <div className={styles.page}>
      <LoadedView loaded={document}>
        {({ title, latest }) => (
          <>
            <RouteLink to={{ area: 'documents', document: id }} className={styles.link}>
              <bdi>{title}</bdi>
            </RouteLink>
            <PageHeading here={here} name={t('review.page', { title })} className={styles.title}>
              {t('document.review')}
            </PageHeading>
            <LoadedView loaded={rounds}>
              {(list) => (
                <>
                  <RoundList rounds={list} />
                  {may?.lead && (
                    <OpenRoundForm
                      document={id}
                      version={latest?.number}
                      rounds={list}
                      onOpened={({ id: round }) => {
                        rounds.retry();
                        go({ area: 'rounds', round });
                      }}
                    />
                  )}
                </>
              )}
            </LoadedView>
            {latest && (
              <ApprovalPanel
                key={`${count} ${latest.number}`}
                document={id}
                mayApprove={may?.approve === true}
                onChanged={changed}
              />
            )}
            <HistoryPanel key={count} document={id} />
          </>
        )}
      </LoadedView>
    </div>
  );
}
