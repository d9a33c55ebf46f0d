import { useCallback } from 'react';
import { serverLanguageFor } from '../api/languages';
import { getMatrix } from '../api/matrix';
import { getRound, isOpen } from '../api/rounds';
import { RouteLink } from '../routes/RouteLink';
import { momentIn } from '../texts/moments';
import { useArea } from '../routes/useRoute';
import { useTexts } from '../texts/TextsContext';
import { LoadedView } from '../ui/LoadedView';
import styles from '../ui/Page.module.css';
import { PageHeading } from '../ui/PageHeading';
import { Panel } from '../ui/Panel';
import { useLoaded } from '../ui/useLoaded';
import { useRights } from '../ui/useRights';
import { Answers } from './Answers';
import { CopyForm } from './CopyForm';
import { HappenedList } from './HappenedList';
import { MatrixPanel } from './MatrixPanel';
import { MyAnswer } from './MyAnswer';
import { Reminders } from './Reminders';
import { RoundSteps } from './RoundSteps';
import { commentsFor } from './seats';

/** The review round that the address names. */
export function RoundPage() {
  const { here, route } = useArea('rounds');
  return route.round === undefined ? null : <Round key={route.round} id={route.round} here={here} />;
}

function Round({ id, here }: { id: string; here: boolean }) {
  const { t, language } = useTexts();
  const spoken = serverLanguageFor(language);
  const round = useLoaded(useCallback((signal) => getRound(id, spoken, signal), [id, spoken]));
  const may = useRights(round.value?.mission);
  const matrix = useLoaded(useCallback((signal) => getMatrix(id, signal), [id]));
  return (
    <div className={styles.page}>
      <LoadedView loaded={round}>
        {(found) => {
          const { name, version, document, state, deadline, silence, outcome, reason } = found;
          const title = name ?? t('round.of', { version });
          return (
            <>
              <RouteLink to={{ area: 'documents', document, view: 'review' }} className={styles.link}>
                {t('document.review')}
              </RouteLink>
              <PageHeading here={here} name={title} className={styles.title}>
                <bdi>{title}</bdi>
              </PageHeading>
              <p>
                {[
                  t('round.of', { version }),
                  t(`round.state.${state}`),
                  t('round.until', { when: momentIn(language, deadline) }),
                  t('round.silent', { as: t(`clearance.${silence}`) }),
                ].join(' · ')}
              </p>
              {outcome && <p>{t('round.outcome', { outcome: t(`clearance.${outcome}`) })}</p>}
              {reason && <p dir="auto">{reason}</p>}
              <Answers round={found} />
              {isOpen(found) && <MyAnswer round={found} onAnswered={round.retry} />}
              <Reminders round={found} mayNote={may?.lead === true} onNoted={round.retry} />
              {state !== 'withdrawn' && may && commentsFor(may).length > 0 && (
                <CopyForm round={id} from={commentsFor(may)} onCollected={matrix.retry} />
              )}
              <MatrixPanel round={id} matrix={matrix} mayRespond={may?.draft === true} />
              {isOpen(found) && may?.lead && <RoundSteps round={found} onChanged={round.retry} />}
              <Panel title={t('history.title')}>
                <HappenedList events={found.history} />
              </Panel>
            </>
          );
        }}
      </LoadedView>
    </div>
  );
}
