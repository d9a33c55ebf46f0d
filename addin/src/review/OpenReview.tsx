import { useCallback } from 'react';
import { serverLanguageFor } from '../api/languages';
import type { LibraryDocument } from '../api/library';
import { isOpen, listRounds } from '../api/rounds';
import { useElsewhere } from '../documents/useElsewhere';
import { RouteLink } from '../routes/RouteLink';
import { momentIn } from '../texts/moments';
import { useTexts } from '../texts/TextsContext';
import { LoadedView } from '../ui/LoadedView';
import styles from '../ui/Page.module.css';
import { Panel } from '../ui/Panel';
import { useLoaded } from '../ui/useLoaded';
import { MyAnswer } from './MyAnswer';
import { answered, silentIn } from './standing';

/** The review round that is open on a document, and the person's own answer. */
export function OpenReview({ document: { id } }: { document: LibraryDocument }) {
  const texts = useTexts();
  const { t, language } = texts;
  const spoken = serverLanguageFor(language);
  const rounds = useLoaded(useCallback((signal) => listRounds(id, spoken, signal), [id, spoken]));
  const elsewhere = useElsewhere();
  return (
    <>
      <Panel title={t('review.open')}>
        <LoadedView loaded={rounds}>
          {(list) => {
            const open = list.find(isOpen);
            if (open === undefined) return <p>{t('review.open.none')}</p>;
            const silent = silentIn(open, texts);
            return (
              <>
                <p>
                  {[
                    t('round.of', { version: open.version }),
                    t(`round.state.${open.state}`),
                    t('round.until', { when: momentIn(language, open.deadline) }),
                    t('round.answered', answered(open)),
                  ].join(' · ')}
                </p>
                {silent !== '' && <p>{t('round.silentAre', { reviewers: silent })}</p>}
              </>
            );
          }}
        </LoadedView>
        <RouteLink
          to={{ area: 'documents', document: id, view: 'review' }}
          target={elsewhere}
          className={styles.link}
        >
          {t('document.review')}
        </RouteLink>
      </Panel>
      {rounds.value?.filter(isOpen).map((round) => (
        <MyAnswer key={round.id} round={round} onAnswered={rounds.retry} />
      ))}
    </>
  );
}
