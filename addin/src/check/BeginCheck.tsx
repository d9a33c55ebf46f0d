import { Button } from '@fluentui/react-components';
import { useTexts } from '../texts/TextsContext';
import styles from './BeginCheck.module.css';
import { Promises } from './Promises';

interface Props {
  /** True where a check was made before: what comes of it need not be told again. */
  again: boolean;
  onBegin: () => void;
}

/** The one click that checks the document in Word, and what comes of it. */
export function BeginCheck({ again, onBegin }: Props) {
  const { t } = useTexts();
  return (
    <div className={`${styles.begin} screen-only`}>
      <Button appearance="primary" onClick={onBegin}>
        {t('check.begin')}
      </Button>
      <p className={styles.lead}>{t('check.begin.lead')}</p>
      {!again && <Promises />}
    </div>
  );
}
