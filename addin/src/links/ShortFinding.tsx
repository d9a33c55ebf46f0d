import type { ConsistencyFinding } from '../api/consistency';
import { useTexts } from '../texts/TextsContext';
import { OutcomeIcon } from '../ui/OutcomeIcon';
import styles from './ShortFinding.module.css';

interface Props {
  finding: ConsistencyFinding;
  /** What it was before, where it is otherwise now. */
  before: ConsistencyFinding | undefined;
  language: string;
}

/** A finding in a line. */
export function ShortFinding({ finding, before, language }: Props) {
  const { t } = useTexts();
  const { outcome, relation, reason, message } = finding;
  const now = t(`outcome.${outcome}`);
  return (
    <li className={styles.line}>
      <OutcomeIcon outcome={outcome} />
      <span className={styles.words}>
        <span>
          {before && before.outcome !== outcome
            ? t('links.compare.turned', { before: t(`outcome.${before.outcome}`), after: now })
            : now}{' '}
          <bdi>{relation}</bdi>
        </span>
        <span lang={language} dir="auto">
          {reason || message}
        </span>
        {before && before.reason !== reason && (
          <del lang={language} dir="auto" className={styles.before}>
            {before.reason}
          </del>
        )}
      </span>
    </li>
  );
}
