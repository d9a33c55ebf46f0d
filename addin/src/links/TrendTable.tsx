import type { ConsistencyRun } from '../api/consistency';
import { momentIn } from '../texts/moments';
import { useTexts } from '../texts/TextsContext';
import { Table } from '../ui/Table';
import { figureOf, lines } from './trend';

/** The runs with their figures, the newest first. */
export function TrendTable({ runs }: { runs: readonly ConsistencyRun[] }) {
  const { t, language } = useTexts();
  return (
    <Table
      caption={t('links.trend')}
      head={[
        t('links.trend.when'),
        t('links.trend.why'),
        t('links.trend.documents'),
        ...lines.map((line) => t(`links.trend.${line}`)),
        t('links.trend.work'),
      ]}
    >
      {runs.map((run) => (
        <tr key={run.id}>
          <th scope="row">{momentIn(language, run.at)}</th>
          <td>
            {t(`links.because.${run.because}`)} {run.by && <bdi>({run.by})</bdi>}
          </td>
          <td>{run.documents}</td>
          {lines.map((line) => (
            <td key={line}>{figureOf(run, line)}</td>
          ))}
          <td>{t('links.trend.work.n', { judged: run.judged, reused: run.reused })}</td>
        </tr>
      ))}
    </Table>
  );
}
