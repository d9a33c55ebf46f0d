import { useTexts } from '../texts/TextsContext';
import { Progress } from '../ui/Progress';
import { usePreference } from '../ui/usePreference';
import styles from './CheckProgress.module.css';
import type { Checks } from './useChecks';

/** Which checks are under way, and a way out. */
export function CheckProgress({ checks }: { checks: Checks }) {
  const { t, plural } = useTexts();
  const busy = checks.list.filter((entry) => entry.state === 'checking');
  const still = usePreference('(prefers-reduced-motion: reduce)');
  // In Word the reading takes most of the time, and tells how far it is.
  const read = busy.length === 1 ? busy[0]?.progress : undefined;
  const finished = still ? 1 - busy.length / checks.list.length : undefined;
  return (
    <Progress
      on={busy.length > 0}
      label={read === undefined ? plural('progress.checking', busy.length) : t('check.reading')}
      done={read ?? finished}
      share={read !== undefined && t('check.read', { percent: Math.round(read * 100) })}
      className={`${styles.progress} screen-only`}
      onCancel={checks.cancel}
    />
  );
}
