import { Button, ProgressBar } from '@fluentui/react-components';
import { useTexts } from '../texts/TextsContext';
import { useDelayed } from '../ui/useDelayed';
import { usePreference } from '../ui/usePreference';
import styles from './CheckProgress.module.css';
import type { Checks } from './useChecks';

/** What is under way, and a way out, once it takes longer than a second. */
export function CheckProgress({ checks }: { checks: Checks }) {
  const { t, plural } = useTexts();
  const busy = checks.list.filter((entry) => entry.state === 'checking');
  const still = usePreference('(prefers-reduced-motion: reduce)');
  if (!useDelayed(busy.length > 0, 1000)) return null;
  // In Word the reading takes most of the time, and tells how far it is.
  const read = busy.length === 1 ? busy[0]?.progress : undefined;
  const label = read === undefined ? plural('progress.checking', busy.length) : t('check.reading');
  // Without a value the bar moves for ever.
  const value = read ?? (still ? 1 - busy.length / checks.list.length : undefined);
  return (
    <div className={`${styles.progress} screen-only`}>
      <span role="status">{label}</span>
      {read !== undefined && <span aria-hidden>{t('check.read', { percent: Math.round(read * 100) })}</span>}
      <ProgressBar aria-label={label} className={styles.bar} value={value} />
      <Button size="small" onClick={checks.cancel}>
        {t('progress.cancel')}
      </Button>
    </div>
  );
}
