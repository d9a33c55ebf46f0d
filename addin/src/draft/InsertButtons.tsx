import { Button } from '@fluentui/react-components';
import type { OpenDocument, Where } from '../documents/OpenDocument';
import { useTexts } from '../texts/TextsContext';
import styles from './InsertButtons.module.css';

interface Props {
  /** What is inserted, for the ear. */
  title: string;
  document: OpenDocument;
  busy: boolean;
  onInsert: (where: Where) => void;
}

/** Insert in the template's order, or at the cursor where there is one. */
export function InsertButtons({ title, document, busy, onInsert }: Props) {
  const { t } = useTexts();
  return (
    <span className={styles.buttons}>
      <Button
        size="small"
        appearance="primary"
        disabledFocusable={busy}
        aria-label={t('draft.insert.named', { title })}
        onClick={() => onInsert('template')}
      >
        {t('draft.insert')}
      </Button>
      {document.can.insertAtSelection && (
        <Button
          size="small"
          disabledFocusable={busy}
          aria-label={t('draft.insertHere.named', { title })}
          onClick={() => onInsert('selection')}
        >
          {t('draft.insertHere')}
        </Button>
      )}
    </span>
  );
}
