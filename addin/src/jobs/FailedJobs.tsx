import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { type Job, retryJob } from '../api/jobs';
import { momentIn } from '../texts/moments';
import { useTexts } from '../texts/TextsContext';
import { ProblemMessage } from '../ui/ProblemMessage';
import { Table } from '../ui/Table';
import { useTask } from '../ui/useTask';

/** The jobs that failed or died, each with its reason and a way to try it again. */
export function FailedJobs({ jobs, onChange }: { jobs: readonly Job[]; onChange: () => void }) {
  const { t, language } = useTexts();
  const { start, busy, problem } = useTask();
  const [said, setSaid] = useState('');
  const retry = ({ id, kind }: Job) =>
    start(
      ({ signal }) => retryJob(id, signal),
      () => {
        setSaid(t('jobs.retried', { kind }));
        onChange();
      },
    );
  return (
    <>
      <p role="status">{said}</p>
      {problem && <ProblemMessage problem={problem} />}
      {jobs.length === 0 ? (
        <p>{t('jobs.failed.none')}</p>
      ) : (
        <Table
          caption={t('jobs.failed')}
          head={[
            t('jobs.kind'),
            t('jobs.state'),
            t('jobs.reason'),
            t('jobs.ended'),
            t('jobs.attempts'),
            t('jobs.action'),
          ]}
        >
          {jobs.map((job) => (
            <tr key={job.id}>
              <th scope="row">
                <bdi>{job.kind}</bdi>
              </th>
              <td>{t(job.state === 'dead' ? 'jobs.state.dead' : 'jobs.state.failed')}</td>
              <td>
                {/* The server gives reasons in English. */}
                <bdi lang="en">
                  {job.reason?.title} {job.reason?.hint}
                </bdi>
              </td>
              <td>{job.ended && momentIn(language, job.ended)}</td>
              <td>{job.attempts}</td>
              <td>
                <Button
                  size="small"
                  disabledFocusable={busy}
                  aria-label={t('jobs.retry.named', { kind: job.kind })}
                  onClick={() => void retry(job)}
                >
                  {t('jobs.retry')}
                </Button>
              </td>
            </tr>
          ))}
        </Table>
      )}
    </>
  );
}
