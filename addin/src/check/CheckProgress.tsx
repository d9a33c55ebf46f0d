import { Button, ProgressBar } from '@fluentui/react-components';
import { useTexts } from '../texts/TextsContext';
import { useDelayed } from '../ui/useDelayed';
import styles from './CheckProgress.module.css';
import type { Checks } from './useChecks';

/** What is under way, and a way out, once it takes longer than a second. */
export function CheckProgress({ checks }: { checks: Checks }) {
  const { t, plural } = useTexts();
  const busy = checks.list.filter((entry) => entry.state === 'checking').length;
  if (!useDelayed(busy > 0, 1000)) return null;
  const label = plural('progress.checking', busy);
  return (
    <div className={`${styles.progress} screen-only`}>
      <span role="status">{label}</span>
      <ProgressBar aria-label={label} className={styles.bar} />
      <Button size="small" onClick={checks.cancel}>
        {t('progress.cancel')}
      </Button>
    </div>
  );
}
