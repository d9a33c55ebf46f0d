import { Button } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { ArrowRedoRegular } from '@fluentui/react-icons/svg/arrow-redo';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { useDocumentState } from '../documents/DocumentsContext';
import type { OpenDocument } from '../documents/OpenDocument';
import { useTexts } from '../texts/TextsContext';
import { saveFile } from '../ui/saveFile';
import styles from './UndoBar.module.css';

/** Take a change back; in Word, how to do it there. */
export function UndoBar({ document }: { document: OpenDocument }) {
  const { t } = useTexts();
  const { undo, redo, revision } = useDocumentState(document);
  const { held } = document;
  if (held === null) return revision > 0 && <p className={styles.hint}>{t('draft.undoInWord')}</p>;
  return (
    <div role="group" aria-label={t('draft.changes')} className={styles.bar}>
      <Button
        size="small"
        icon={<ArrowUndoRegular className={styles.mirrored} />}
        disabledFocusable={undo === 0}
        onClick={held.undo}
      >
        {t('draft.undo')}
      </Button>
      <Button
        size="small"
        icon={<ArrowRedoRegular className={styles.mirrored} />}
        disabledFocusable={redo === 0}
        onClick={held.redo}
      >
        {t('draft.redo')}
      </Button>
      <Button
        size="small"
        appearance="primary"
        icon={<ArrowDownloadRegular />}
        onClick={() => saveFile(document.name, held.file())}
      >
        {t('draft.download')}
      </Button>
    </div>
  );
}
