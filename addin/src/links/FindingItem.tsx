import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { type ReactNode, useId, useState } from 'react';
import type { ConsistencyFinding, ConsistencyPlace, ItemLink } from '../api/consistency';
import { useTexts } from '../texts/TextsContext';
import { OutcomeIcon } from '../ui/OutcomeIcon';
import { usePrinting } from '../ui/usePrinting';
import { FindingDetails } from './FindingDetails';
import styles from './Findings.module.css';

interface Props {
  finding: ConsistencyFinding;
  link: ItemLink | undefined;
  language: string;
  actionsAt?: ((place: ConsistencyPlace) => ReactNode) | undefined;
}

/** A finding: a line to scan, and below it both places side by side. */
export function FindingItem({ finding, link, language, actionsAt }: Props) {
  const { t } = useTexts();
  const id = useId();
  const [open, setOpen] = useState(false);
  const printing = usePrinting();
  const { outcome, severity, reason, message, items, onPurpose } = finding;
  return (
    <li className={styles.finding}>
      <button
        type="button"
        className={styles.line}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <span className={styles.outcome} data-outcome={outcome}>
          <OutcomeIcon outcome={outcome} />
          <span aria-hidden>{t(`links.letter.${outcome}`)}</span>
          <span className="visually-hidden">{t(`outcome.${outcome}`)}</span>
        </span>{' '}
        <span className={styles.words}>
          <span lang={language} dir="auto">
            {reason || message}
          </span>
          <span className={styles.quiet}>
            <span>{t(`severity.${severity}`)}</span>
            {items.length > 0 && <bdi>{items.join(', ')}</bdi>}
            {onPurpose && <span>{t('links.standing.on-purpose')}</span>}
          </span>
        </span>
        <ChevronRightRegular aria-hidden className={styles.chevron} />
      </button>
      <div id={id} hidden={!open} data-print="open" className={styles.details}>
        {(open || printing) && <FindingDetails {...{ finding, link, language, actionsAt }} />}
      </div>
    </li>
  );
}
