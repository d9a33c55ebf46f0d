import { useEffect } from 'react';
import { Button } from '@fluentui/react-components';
import { getOperations } from '../api/jobs';
import { useArea } from '../routes/useRoute';
import { useTexts } from '../texts/TextsContext';
import { LoadedView } from '../ui/LoadedView';
import { PageHeading } from '../ui/PageHeading';
import { Panel } from '../ui/Panel';
import { useLoaded } from '../ui/useLoaded';
import { FailedJobs } from './FailedJobs';
import styles from './Page.module.css';
import { Queues } from './Queues';
import { RunningJobs } from './RunningJobs';
import { Schedules } from './Schedules';

const betweenLooks = 5_000;

/** What the background jobs of the installation do, for whoever runs it. */
export function OperationsPage() {
  const { t } = useTexts();
  const { here } = useArea('jobs');
  const operations = useLoaded(here ? getOperations : null);
  const { retry } = operations;

  useEffect(() => {
    if (!here) return;
    const timer = setInterval(retry, betweenLooks);
    return () => clearInterval(timer);
  }, [here, retry]);

  return (
    <div className={styles.page}>
      <PageHeading here={here} name={t('jobs.title')} className={styles.title}>
        {t('jobs.title')}
      </PageHeading>
      <p className={styles.quiet}>{t('jobs.lead')}</p>
      <div>
        <Button size="small" onClick={retry}>
          {t('jobs.refresh')}
        </Button>
      </div>
      <LoadedView loaded={operations}>
        {({ queues, running, failed, schedules, nodes }) => (
          <>
            <Panel title={t('jobs.queues')}>
              <Queues queues={queues} nodes={nodes} />
            </Panel>
            <Panel title={t('jobs.running')}>
              <RunningJobs jobs={running} onChange={retry} />
            </Panel>
            <Panel title={t('jobs.failed')}>
              <FailedJobs jobs={failed} onChange={retry} />
            </Panel>
            <Panel title={t('jobs.schedules')}>
              <Schedules schedules={schedules} />
            </Panel>
          </>
        )}
      </LoadedView>
    </div>
  );
}
