import { useTexts } from '../texts/TextsContext';
import { PlaceLine } from './PlaceLine';
import styles from './Trace.module.css';
import type { Step } from './trace';

/** A step of an item's way, or a gap in it. */
export function TraceItem({ step }: { step: Step }) {
  const { t } = useTexts();
  switch (step.is) {
    case 'source':
      return (
        <li className={styles.step}>
          <span className={styles.title}>{t('links.trace.source')}</span>
          <span dir="auto">{step.text}</span>
        </li>
      );
    case 'stated':
      return (
        <li className={styles.step}>
          <PlaceLine place={step.step.place} />
          <span className={styles.title}>{t(`links.coverage.${step.step.standing}`)}</span>
          <span dir="auto">{[step.step.item, step.step.text].filter(Boolean).join(' – ')}</span>
        </li>
      );
    case 'missing':
    case 'not-in-budget':
      return (
        <li className={styles.gap}>
          <span className={styles.title}>{t('links.trace.gap')}</span>
          <span>{t(`links.trace.${step.is}`, { document: step.document })}</span>
        </li>
      );
    default:
      return (
        <li className={styles.gap}>
          <span className={styles.title}>{t('links.trace.gap')}</span>
          <span>{t(`links.trace.${step.is}`)}</span>
        </li>
      );
  }
}
