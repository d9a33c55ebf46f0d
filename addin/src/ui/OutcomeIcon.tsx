import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { DismissCircleFilled } from '@fluentui/react-icons/svg/dismiss-circle';
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle';
import { SubtractCircleRegular } from '@fluentui/react-icons/svg/subtract-circle';
import type { Outcome } from '../api/types';
import styles from './OutcomeIcon.module.css';

const icons = {
  'not-met': DismissCircleFilled,
  'needs-review': QuestionCircleRegular,
  met: CheckmarkCircleRegular,
  'not-applicable': SubtractCircleRegular,
} as const;

/** A shape for each outcome: it reads in black and white too. The word stands beside it or in its name. */
export function OutcomeIcon({ outcome, label }: { outcome: Outcome; label?: string }) {
  const Icon = icons[outcome];
  const name = label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true };
  return <Icon {...name} className={styles.icon} data-outcome={outcome} />;
}
