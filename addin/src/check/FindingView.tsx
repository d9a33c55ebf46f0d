import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { memo, useId } from 'react';
import type { Finding } from '../api/types';
import { useTexts } from '../texts/TextsContext';
import type { Turn } from './comparison';
import { FindingActions } from './FindingActions';
import { FindingDetails } from './FindingDetails';
import styles from './FindingView.module.css';
import { linesOf } from './findingLines';
import { OutcomeIcon } from '../ui/OutcomeIcon';
import { lineOf } from './useReached';
import { WaiverNote } from './WaiverNote';

interface Props {
  finding: Finding;
  open: boolean;
  /** True where the address names this finding. */
  current: boolean;
  /** What became of it since the last check. */
  turn: Turn | undefined;
  printing: boolean;
  onToggle: (finding: Finding, opens: boolean) => void;
}

/** One finding: a line to scan, with all there is to know below it. */
export const FindingView = memo(function FindingView({
  finding,
  open,
  current,
  turn,
  printing,
  onToggle,
}: Props) {
  const texts = useTexts();
  const { t } = texts;
  const id = useId();
  const { outcome, severity, requirement } = finding;
  const { title, text } = linesOf(finding, texts);
  return (
    <li className={styles.finding}>
      <button
        type="button"
        id={lineOf(requirement)}
        className={styles.line}
        aria-current={current || undefined}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => onToggle(finding, !open)}
      >
        <OutcomeIcon outcome={outcome} label={t(`outcome.${outcome}`)} />
        <span className={styles.words}>
          <span className={styles.title}>
            <span className="print-only">{t(`outcome.${outcome}`)}: </span>
            <bdi>{title}</bdi>
          </span>
          {text && (
            <span className={styles.text}>
              <bdi>{text}</bdi>
            </span>
          )}
          {turn && <span className={styles.turn}>{t(`check.turned.${turn}`)}</span>}
          {finding.waiver && <WaiverNote waiver={finding.waiver} />}
        </span>
        <span className={styles.meta}>
          <span className={styles.severity} data-severity={severity}>
            {t(`severity.${severity}`)}
          </span>
          <bdi className={styles.id}>{requirement}</bdi>
        </span>
        <ChevronRightRegular aria-hidden className={styles.chevron} />
      </button>
      <div id={id} hidden={!open} data-print="open" className={styles.details}>
        {/* Of hundreds of findings only those that are looked at are drawn whole; on paper, all. */}
        {(open || printing) && <FindingDetails finding={finding} />}
        {open && <FindingActions finding={finding} />}
      </div>
    </li>
  );
});
