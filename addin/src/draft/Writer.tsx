import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { ElementOutline } from '../api/drafts';
import type { Content } from '../documents/OpenDocument';
import { useTexts } from '../texts/TextsContext';
import { LinesEditor } from './LinesEditor';
import { TableEditor } from './TableEditor';
import styles from './Writer.module.css';
import { emptyWriting, isEmpty } from './writing';

interface Props {
  element: ElementOutline;
  busy: boolean;
  onWritten: (content: Content) => Promise<void>;
  onCancel: () => void;
}

/** Writes an element: paragraphs, the entries of a list, or the rows of a table. */
export function Writer({ element, busy, onWritten, onCancel }: Props) {
  const { t } = useTexts();
  const [content, setContent] = useState(() => emptyWriting(element));
  return (
    <form
      className={styles.writer}
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void onWritten(content);
      }}
    >
      {'rows' in content ? (
        <TableEditor
          columns={element.columns ?? []}
          rows={content.rows}
          onRows={(rows) => setContent({ rows })}
        />
      ) : (
        <LinesEditor
          label={element.title}
          form={element.form}
          onLines={(paragraphs) => setContent({ paragraphs })}
        />
      )}
      <div className={styles.buttons}>
        <Button
          type="submit"
          size="small"
          appearance="primary"
          disabled={isEmpty(content)}
          disabledFocusable={busy}
        >
          {t('draft.write.done')}
        </Button>
        <Button size="small" onClick={onCancel}>
          {t('progress.cancel')}
        </Button>
      </div>
    </form>
  );
}
