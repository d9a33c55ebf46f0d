import type { CoverageRow, CoverageStanding } from '../api/coverage';
import { useTexts } from '../texts/TextsContext';
import styles from './Coverage.module.css';

const standings: readonly CoverageStanding[] = [
  'stated',
  'identical',
  'reworded',
  'contradicts',
  'missing',
  'not-expected',
];

/** What the letters and colours of the matrix stand for, and how often each is there. */
export function CoverageLegend({ rows }: { rows: readonly CoverageRow[] }) {
  const { t } = useTexts();
  const cells = rows.flatMap((row) => row.cells);
  const found = standings
    .map((standing) => ({ standing, of: cells.filter((cell) => cell.standing === standing) }))
    .filter(({ of }) => of.length > 0);
  return (
    <ul className={styles.legend} aria-label={t('links.coverage.legend')}>
      {found.map(({ standing, of }) => (
        <li key={standing}>
          <span className={styles.letter} data-standing={standing}>
            {of[0]?.letter}
          </span>
          {t('links.coverage.legend.n', { words: t(`links.coverage.${standing}`), n: of.length })}
        </li>
      ))}
    </ul>
  );
}
