import { Button, Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { changeDocument, type Classification, classifications, type LibraryDocument } from '../api/library';
import { useTexts } from '../texts/TextsContext';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import styles from '../ui/Page.module.css';
import { ProblemMessage } from '../ui/ProblemMessage';
import { useLeaveWarning } from '../ui/useLeaveWarning';
import { useTask } from '../ui/useTask';
import { ReaderFields } from './ReaderFields';
import { type Reading, readingOf, sameReading, shutsOut } from './readers';

interface Props {
  document: LibraryDocument;
  /** The name of whoever changes it. */
  me: string;
  onChanged: () => void;
}

/** Changes how a document is classified and, where that is strictly confidential, who may read it. */
export function ReadersForm({ document, me, onChanged }: Props) {
  const { t } = useTexts();
  const [typed, setTyped] = useState<Reading>(() => readingOf(document));
  const [asking, setAsking] = useState(false);
  const [said, setSaid] = useState('');
  const { start, busy, problem } = useTask();
  const narrow = typed.classification === 'strictly-confidential';
  const changed = !sameReading(typed, readingOf(document));
  const nobody = narrow && typed.readers.length === 0;
  useLeaveWarning(changed);
  const save = () =>
    void start(
      async ({ signal }) => void (await changeDocument(document, typed, signal)),
      () => {
        setSaid(t('readers.saved'));
        onChanged();
      },
    );
  return (
    <form
      className={styles.list}
      onSubmit={(event) => {
        event.preventDefault();
        if (!changed || nobody || busy) return;
        setSaid('');
        if (shutsOut(typed, me)) setAsking(true);
        else save();
      }}
    >
      <Field label={t('readers.classification')}>
        <Select
          value={typed.classification}
          onChange={(_, { value }) => setTyped({ ...typed, classification: value as Classification })}
        >
          {classifications.map((each) => (
            <option key={each} value={each}>
              {t(`classification.${each}`)}
            </option>
          ))}
        </Select>
      </Field>
      {narrow && (
        <ReaderFields
          mission={document.mission}
          readers={typed.readers}
          onChange={(readers) => setTyped({ ...typed, readers })}
        />
      )}
      <p>{nobody && t('readers.nobody')}</p>
      <Button type="submit" className={styles.submit} disabled={!changed || nobody} disabledFocusable={busy}>
        {t('readers.save')}
      </Button>
      <p role="status">{said}</p>
      {problem && <ProblemMessage problem={problem} onRetry={onChanged} />}
      {asking && (
        <ConfirmDialog
          title={t('readers.shutOut.title')}
          action={t('readers.save')}
          busy={busy}
          problem={null}
          onClose={() => setAsking(false)}
          onConfirm={() => {
            setAsking(false);
            save();
          }}
        >
          <p>{t('readers.shutOut.lead')}</p>
        </ConfirmDialog>
      )}
    </form>
  );
}
