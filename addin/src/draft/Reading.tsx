import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { ArrowSyncRegular } from '@fluentui/react-icons/svg/arrow-sync';
import { useTexts } from '../texts/TextsContext';
import { Progress } from '../ui/Progress';
import styles from './Reading.module.css';
import type { Outline } from './useOutline';

/** How the reading of the document goes, which version was read, and a way to read it again. */
export function Reading({ read }: { read: Outline }) {
  const { t, language } = useTexts();
  const { state, from, progress, refresh, cancel } = read;
  const date = (when: string) =>
    new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(when));
  return (
    <>
      <Progress on={state === 'reading'} label={t('draft.reading')} done={progress} onCancel={cancel} />
      {from !== null && from !== 'document' && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {t('draft.savedVersion', { version: from.label, by: from.by, date: date(from.savedAt) })}
          </MessageBarBody>
        </MessageBar>
      )}
      <div className={styles.again}>
        {state === 'cancelled' && <span role="status">{t('draft.cancelled')}</span>}
        <Button
          size="small"
          appearance="subtle"
          icon={<ArrowSyncRegular />}
          disabledFocusable={state === 'reading'}
          onClick={() => void refresh()}
        >
          {t('draft.again')}
        </Button>
      </div>
    </>
  );
}
