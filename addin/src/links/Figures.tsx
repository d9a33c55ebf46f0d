import type { ConsistencySummary } from '../api/consistency';
import type { Outcome } from '../api/types';
import { useTexts } from '../texts/TextsContext';
import { OutcomeIcon } from '../ui/OutcomeIcon';
import styles from './Figures.module.css';
import { sumOf } from './trend';

/** The report in figures. */
export function Figures({ summary }: { summary: ConsistencySummary }) {
  const { t } = useTexts();
  const { met, notMet, needsReview, notApplicable, suspect, onPurpose } = summary;
  const outcomes: [Outcome, number, string | null][] = [
    ['not-met', sumOf(notMet), sumOf(notMet) > 0 ? t('links.figures.by', { ...notMet }) : null],
    [
      'needs-review',
      sumOf(needsReview),
      sumOf(needsReview) > 0 ? t('links.figures.by', { ...needsReview }) : null,
    ],
    ['met', met, null],
    ['not-applicable', notApplicable, null],
  ];
  return (
    <dl className={styles.figures}>
      {outcomes.map(([outcome, n, by]) => (
        <div key={outcome} className={styles.figure}>
          <dt>
            <OutcomeIcon outcome={outcome} /> {t(`outcome.${outcome}`)}
          </dt>
          <dd>
            <span className={styles.n}>{n}</span> {by}
          </dd>
        </div>
      ))}
      {(
        [
          ['suspect', suspect],
          ['on-purpose', onPurpose],
        ] as const
      ).map(([standing, n]) => (
        <div key={standing} className={styles.figure}>
          <dt>{t(`links.standing.${standing}`)}</dt>
          <dd>
            <span className={styles.n}>{n}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
