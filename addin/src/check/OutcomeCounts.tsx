import type { Outcome } from '../api/types';
import { useTexts } from '../texts/TextsContext';
import { outcomes } from './filter';
import styles from './OutcomeCounts.module.css';
import { OutcomeIcon } from '../ui/OutcomeIcon';

interface Props {
  counts: Record<Outcome, number>;
  /** How many are waived besides. */
  waived?: number;
  /** Leaves the other outcomes out, and shows a check mark where nothing of these is left. */
  only?: readonly Outcome[];
}

/** How many findings there are of each outcome. */
export function OutcomeCounts({ counts, waived = 0, only = outcomes }: Props) {
  const { t, plural } = useTexts();
  const some = only.filter((outcome) => counts[outcome] > 0);
  const shown = some.length > 0 ? some : (['met'] as const);
  return (
    <span className={styles.counts}>
      {shown.map((outcome) => (
        <span key={outcome} className={styles.count}>
          <OutcomeIcon outcome={outcome} />
          <span aria-hidden>{counts[outcome]}</span>
          <span className="visually-hidden">
            {t('section.count', { outcome: t(`outcome.${outcome}`), n: counts[outcome] })}
          </span>
        </span>
      ))}
      {waived > 0 && <span className={styles.count}>{plural('waiver.waived', waived)}</span>}
    </span>
  );
}
