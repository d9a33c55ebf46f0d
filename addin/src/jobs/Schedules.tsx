import type { Operations } from '../api/jobs';
import { momentIn } from '../texts/moments';
import { useTexts } from '../texts/TextsContext';
import { Table } from '../ui/Table';

/** What is done again and again, and when next. */
export function Schedules({ schedules }: Pick<Operations, 'schedules'>) {
  const { t, language } = useTexts();
  if (schedules.length === 0) return <p>{t('jobs.schedules.none')}</p>;
  return (
    <Table
      caption={t('jobs.schedules')}
      head={[t('jobs.kind'), t('jobs.cron'), t('jobs.next'), t('jobs.previous')]}
    >
      {schedules.map(({ name, kind, cron, next, previous }) => (
        <tr key={name}>
          <th scope="row">
            <bdi>{kind}</bdi>
          </th>
          <td>
            <bdi dir="ltr">{cron}</bdi>
          </td>
          <td>{next ? momentIn(language, next) : '–'}</td>
          <td>{previous ? momentIn(language, previous) : '–'}</td>
        </tr>
      ))}
    </Table>
  );
}
