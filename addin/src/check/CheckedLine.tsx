import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useTexts } from '../texts/TextsContext';
import styles from './CheckedLine.module.css';
import type { Checked } from './entries';
import { momentIn } from '../texts/moments';

interface Props {
  checked: Checked;
  /** True where the report is from an earlier opening of the page. */
  recalled: boolean;
  /** For a document that may have been changed without the page knowing. */
  onAgain?: (() => void) | undefined;
}

/** Which copy of the document was checked, and when. */
export function CheckedLine({ checked: { at, from, report }, recalled, onAgain }: Props) {
  const { t, language } = useTexts();
  const time = momentIn(language, at);
  const saved = from !== 'document';
  const what = saved
    ? t('check.savedVersion', {
        time,
        label: from.label,
        by: from.by,
        saved: momentIn(language, from.savedAt),
      })
    : t('check.at', { time, view: t(`view.${report.view}`) });
  const then = recalled ? t('check.recalled') : saved && t('check.savedVersion.next');
  const words = (
    <>
      {what} {then}
    </>
  );
  return (
    <div className={styles.checked}>
      {saved ? (
        <MessageBar intent="warning" layout="multiline" className={styles.bar}>
          <MessageBarBody>{words}</MessageBarBody>
        </MessageBar>
      ) : (
        <p className={styles.line}>{words}</p>
      )}
      {onAgain && (
        <Button size="small" className="screen-only" onClick={onAgain}>
          {t('progress.again')}
        </Button>
      )}
    </div>
  );
}
