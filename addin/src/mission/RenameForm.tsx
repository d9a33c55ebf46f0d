import { Button, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { changeDocument, type LibraryDocument } from '../api/library';
import { useTexts } from '../texts/TextsContext';
import styles from '../ui/Page.module.css';
import { ProblemMessage } from '../ui/ProblemMessage';
import { useTask } from '../ui/useTask';

interface Props {
  document: LibraryDocument;
  onRenamed: () => void;
  /** Reads the document anew. */
  onOutdated: () => void;
}

/** Gives a document another title. */
export function RenameForm({ document, onRenamed, onOutdated }: Props) {
  const { t } = useTexts();
  const [title, setTitle] = useState(document.title);
  const { start, busy, problem } = useTask();
  const wanted = title.trim();
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (wanted === '' || busy) return;
        void start(
          async ({ signal }) => void (await changeDocument(document, { title: wanted }, signal)),
          onRenamed,
        );
      }}
    >
      <Field required label={t('document.title')}>
        <Input value={title} onChange={(_, { value }) => setTitle(value)} />
      </Field>
      <Button type="submit" className={styles.submit} disabled={wanted === ''} disabledFocusable={busy}>
        {t('document.rename.now')}
      </Button>
      {problem && <ProblemMessage problem={problem} onRetry={onOutdated} />}
    </form>
  );
}
