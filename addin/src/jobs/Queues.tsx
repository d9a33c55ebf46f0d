import type { Operations } from '../api/jobs';
import { momentIn } from '../texts/moments';
import { useTexts } from '../texts/TextsContext';
import { Table } from '../ui/Table';

/** How much waits and runs, and on which machines. */
export function Queues({ queues, nodes }: Pick<Operations, 'queues' | 'nodes'>) {
  const { t, language } = useTexts();
  return (
    <>
      <Table
        caption={t('jobs.queues')}
        head={[
          t('jobs.queue'),
          t('jobs.waiting'),
          t('jobs.runs'),
          t('jobs.state.failed'),
          t('jobs.state.dead'),
          t('jobs.oldest'),
        ]}
      >
        {queues.map(({ priority, waiting, running, failed, dead, oldestWaiting }) => (
          <tr key={priority}>
            <th scope="row">{t(priority === 'interactive' ? 'jobs.interactive' : 'jobs.background')}</th>
            <td>{waiting}</td>
            <td>{running}</td>
            <td>{failed}</td>
            <td>{dead}</td>
            <td>{oldestWaiting ? momentIn(language, oldestWaiting) : '–'}</td>
          </tr>
        ))}
      </Table>
      <p>{nodes.length === 0 && t('jobs.nodes.none')}</p>
      <ul aria-label={t('jobs.nodes')}>
        {nodes.map(({ name, alive, seen }) => (
          <li key={name}>
            <bdi>{name}</bdi>{' '}
            {alive
              ? t('jobs.node.alive')
              : t('jobs.node.gone', { when: seen ? momentIn(language, seen) : '–' })}
          </li>
        ))}
      </ul>
    </>
  );
}
