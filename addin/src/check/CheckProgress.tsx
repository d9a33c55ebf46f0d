import { Button, ProgressBar } from '@fluentui/react-components';
import { useTexts } from '../texts/TextsContext';
import { useDelayed } from '../ui/useDelayed';
import { usePreference } from '../ui/usePreference';
import styles from './CheckProgress.module.css';
import type { Checks } from './useChecks';

/** What is under way, and a way out, once it takes longer than a second. */
export function CheckProgress({ checks }: { checks: Checks }) {
  const { t, plural } = useTexts();
  const busy = checks.list.filter((entry) => entry.state === 'checking').length;
  const still = usePreference('(prefers-reduced-motion: reduce)');
  if (!useDelayed(busy > 0, 1000)) return null;
  const label = plural('progress.checking', busy);
  return (
    <div className={`${styles.progress} screen-only`}>
      <span role="status">{label}</span>
      {/* Without a value the bar moves for ever. */}
      <ProgressBar
        aria-label={label}
        className={styles.bar}
        value={still ? 1 - busy / checks.list.length : undefined}
      />
      <Button size="small" onClick={checks.cancel}>
        {t('progress.cancel')}
      </Button>
    </div>
  );
}
