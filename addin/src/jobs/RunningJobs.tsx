import { Button } from '@fluentui/react-components';
import { cancelJob, type Job } from '../api/jobs';
import { momentIn } from '../texts/moments';
import { useTexts } from '../texts/TextsContext';
import { ProblemMessage } from '../ui/ProblemMessage';
import { Table } from '../ui/Table';
import { useTask } from '../ui/useTask';

/** The jobs that run, how far they are, and a way to stop each. */
export function RunningJobs({ jobs, onChange }: { jobs: readonly Job[]; onChange: () => void }) {
  const { t, language } = useTexts();
  const { start, busy, problem } = useTask();
  if (jobs.length === 0) return <p>{t('jobs.running.none')}</p>;
  return (
    <>
      {problem && <ProblemMessage problem={problem} />}
      <Table
        caption={t('jobs.running')}
        head={[
          t('jobs.kind'),
          t('jobs.by'),
          t('jobs.since'),
          t('jobs.progress'),
          t('jobs.node'),
          t('jobs.action'),
        ]}
      >
        {jobs.map((job) => (
          <tr key={job.id}>
            <th scope="row">
              <bdi>{job.kind}</bdi>
            </th>
            <td>
              <bdi>{job.askedBy}</bdi>
            </td>
            <td>{job.started && momentIn(language, job.started)}</td>
            <td>{job.progress && t('jobs.done', { done: job.progress.done, of: job.progress.of })}</td>
            <td>
              <bdi>{job.node}</bdi>
            </td>
            <td>
              {job.cancelAsked ? (
                t('jobs.stopping')
              ) : (
                <Button
                  size="small"
                  disabledFocusable={busy}
                  aria-label={t('jobs.cancel.named', { kind: job.kind })}
                  onClick={() => void start(({ signal }) => cancelJob(job.id, signal), onChange)}
                >
                  {t('jobs.cancel')}
                </Button>
              )}
            </td>
          </tr>
        ))}
      </Table>
    </>
  );
}
