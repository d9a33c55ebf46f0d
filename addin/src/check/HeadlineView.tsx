import type { CheckReport, Outcome } from '../api/types';
import { useTexts } from '../texts/TextsContext';
import styles from './HeadlineView.module.css';
import { type Headline, headlineOf } from './headline';
import { OutcomeIcon } from '../ui/OutcomeIcon';
import { headlineId } from './useRecheckFocus';

const iconOf: Record<Headline['tone'], Outcome> = {
  missing: 'not-met',
  review: 'needs-review',
  complete: 'met',
};

/** Large, what the report comes down to. */
export function HeadlineView({ report }: { report: CheckReport }) {
  const texts = useTexts();
  const { tone, main, also } = headlineOf(report, texts);
  const unread = report.notAssessed.reduce((sum, { count }) => sum + count, 0);
  return (
    <div className={styles.headline}>
      <h2 id={headlineId} tabIndex={-1} className={styles.main}>
        <OutcomeIcon outcome={iconOf[tone]} />
        <span>{main}</span>
      </h2>
      <p className={styles.also}>
        {also.map((text) => (
          <span key={text}>{text}</span>
        ))}
        {unread > 0 && <a href="#not-assessed">{texts.plural('notAssessed.count', unread)}</a>}
      </p>
    </div>
  );
}
