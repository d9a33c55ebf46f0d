import { Button, ProgressBar } from '@fluentui/react-components';
import { useTexts } from '../texts/TextsContext';
import { useDelayed } from './useDelayed';
import { usePreference } from './usePreference';
import styles from './Progress.module.css';

interface Props {
  on: boolean;
  label: string;
  /** From 0 to 1; undefined where it cannot be told. */
  done: number | undefined;
  onCancel: () => void;
  /** How much is done in words, for those who see it. */
  share?: string | false;
  className?: string;
}

/** What is under way, and a way out, once it takes longer than a second. */
export function Progress({ on, label, done, onCancel, share, className = '' }: Props) {
  const { t } = useTexts();
  const still = usePreference('(prefers-reduced-motion: reduce)');
  if (!useDelayed(on, 1000)) return null;
  return (
    <div className={`${styles.progress} ${className}`}>
      <span role="status">{label}</span>
      {share && <span aria-hidden>{share}</span>}
      {/* Without a value the bar moves for ever. */}
      <ProgressBar aria-label={label} className={styles.bar} value={done ?? (still ? 0 : undefined)} />
      <Button size="small" onClick={onCancel}>
        {t('progress.cancel')}
      </Button>
    </div>
  );
}
