import type { ConsistencyRun } from '../api/consistency';
import { useTexts } from '../texts/TextsContext';
import { ceilingOf, figureOf, type Line, lines } from './trend';
import styles from './Trend.module.css';
import { TrendMark } from './TrendMark';

const [width, height, edge] = [600, 180, 30];

/** The figures of the runs as lines, the oldest first: each line has its own dashes and marks. The table says the same. */
export function TrendChart({ runs }: { runs: readonly ConsistencyRun[] }) {
  const { t } = useTexts();
  const top = ceilingOf(runs.flatMap((run) => lines.map((line) => figureOf(run, line))));
  const x = (at: number) => edge + (at * (width - 2 * edge)) / Math.max(runs.length - 1, 1);
  const y = (figure: number) => height - edge - (figure * (height - 2 * edge)) / top;
  const pathOf = (line: Line) =>
    runs.map((run, at) => `${at === 0 ? 'M' : 'L'}${x(at)} ${y(figureOf(run, line))}`).join('');
  return (
    <figure className={styles.figure}>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={t('links.trend.chart')}
        className={styles.chart}
        direction="ltr"
      >
        {[0, top / 2, top].map((figure) => (
          <g key={figure}>
            <line className={styles.grid} x1={edge} x2={width - edge} y1={y(figure)} y2={y(figure)} />
            <text className={styles.scale} x={edge - 6} y={y(figure) + 4} textAnchor="end">
              {figure}
            </text>
          </g>
        ))}
        {lines.map((line) => (
          <g key={line} data-line={line} className={styles.series}>
            <path d={pathOf(line)} />
            {runs.map((run, at) => (
              <TrendMark key={run.id} line={line} x={x(at)} y={y(figureOf(run, line))} />
            ))}
          </g>
        ))}
      </svg>
      <figcaption>
        <ul className={styles.legend}>
          {lines.map((line) => (
            <li key={line}>
              <svg viewBox="0 0 40 12" className={styles.sample} aria-hidden>
                <g data-line={line} className={styles.series}>
                  <path d="M2 6L38 6" />
                  <TrendMark line={line} x={20} y={6} />
                </g>
              </svg>
              {t(`links.trend.${line}`)}
            </li>
          ))}
        </ul>
      </figcaption>
    </figure>
  );
}
