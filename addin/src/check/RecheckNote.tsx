import { Button } from '@fluentui/react-components';
import { useTexts } from '../texts/TextsContext';
import type { Entry } from './entries';
import styles from './RecheckNote.module.css';

interface Props {
  entry: Entry;
  onAgain: () => void;
}

/** Why the report may not be the newest word, and the check that makes it so. */
export function RecheckNote({ entry: { stale, state }, onAgain }: Props) {
  const { t } = useTexts();
  const cancelled = state === 'cancelled';
  if (!stale && !cancelled) return null;
  return (
    // That a check was cancelled is announced with the results.
    <div role={cancelled ? undefined : 'status'} className={`${styles.note} screen-only`}>
      {t(cancelled ? 'progress.cancelled' : 'check.stale')}
      <Button size="small" onClick={onAgain}>
        {t('progress.again')}
      </Button>
    </div>
  );
}
