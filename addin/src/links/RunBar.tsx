import { Button } from '@fluentui/react-components';
import type { ConsistencyRun } from '../api/consistency';
import { momentIn } from '../texts/moments';
import { useTexts } from '../texts/TextsContext';
import styles from '../ui/Page.module.css';
import { ProblemMessage } from '../ui/ProblemMessage';
import { Progress } from '../ui/Progress';
import { useRun } from './useRun';

interface Props {
  mission: string;
  /** The last run; undefined before the first. */
  last: ConsistencyRun | undefined;
  onEnded: () => void;
}

/** When the documents were last held against one another, and doing so now. */
export function RunBar({ mission, last, onEnded }: Props) {
  const { t, plural, language } = useTexts();
  const { job, problem, running, busy, begin, cancel } = useRun(mission, onEnded);
  const { done, of } = job?.progress ?? { done: 0, of: 0 };
  const stopping = job?.cancelAsked === true;
  return (
    <div className={styles.page}>
      <p>
        {last
          ? t('links.run.last', {
              when: momentIn(language, last.at),
              why: t(`links.because.${last.because}`),
              documents: plural('links.run.documents', last.documents),
            })
          : t('links.run.none')}
      </p>
      <div className={`${styles.buttons} screen-only`}>
        <Button appearance="primary" disabledFocusable={running || busy} onClick={begin}>
          {t('links.run.now')}
        </Button>
      </div>
      <Progress
        on={running}
        label={t(
          stopping ? 'jobs.stopping' : job?.state === 'running' ? 'links.run.running' : 'links.run.waiting',
        )}
        done={of > 0 ? done / of : undefined}
        share={of > 0 && t('jobs.done', { done, of })}
        onCancel={cancel}
      />
      <p role="status">
        {job?.state === 'done' && t('links.run.done')}
        {job?.state === 'cancelled' && t('links.run.cancelled')}
      </p>
      {(job?.state === 'failed' || job?.state === 'dead') && (
        <p role="alert">
          {[t('links.run.failed'), job.reason?.title, job.reason?.hint].filter(Boolean).join(' ')}
        </p>
      )}
      {problem && <ProblemMessage problem={problem} onRetry={begin} />}
    </div>
  );
}
