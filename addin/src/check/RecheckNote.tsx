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
  if (!stale && state !== 'cancelled') return null;
  return (
    <div role="status" className={`${styles.note} screen-only`}>
      {t(state === 'cancelled' ? 'progress.cancelled' : 'check.stale')}
      <Button size="small" onClick={onAgain}>
        {t('progress.again')}
      </Button>
    </div>
  );
}
