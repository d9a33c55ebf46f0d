import { Button, Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { checkIn, checkInWith, type LibraryDocument } from '../api/library';
import { useTexts } from '../texts/TextsContext';
import { ChooseFiles } from '../ui/ChooseFiles';
import styles from '../ui/Page.module.css';
import { ProblemMessage } from '../ui/ProblemMessage';
import { Progress } from '../ui/Progress';
import { useLeaveWarning } from '../ui/useLeaveWarning';
import { useTask } from '../ui/useTask';

interface Props {
  document: LibraryDocument;
  /** Gets what is to be said of it. */
  onDone: (said: string) => void;
  /** Reads the document anew. */
  onOutdated: () => void;
}

/** Gives a document back: with a file, which becomes the next version, or as it is in the library. */
export function CheckInForm({ document: { id, latest }, onDone, onOutdated }: Props) {
  const { t } = useTexts();
  const [file, setFile] = useState<File | null>(null);
  const [comment, setComment] = useState('');
  const { start, cancel, busy, problem } = useTask();
  useLeaveWarning(file !== null || comment.trim() !== '');
  const send = () =>
    start(
      ({ signal }) =>
        file
          ? checkInWith(id, { file, comment: comment.trim(), follows: latest?.eTag }, signal)
          : Promise.resolve(null),
      (after) =>
        after &&
        onDone(
          after.latest && after.latest.number !== latest?.number
            ? t('document.checkedIn.with', { version: after.latest.number })
            : t('document.checkedIn.same'),
        ),
    );
  const giveBack = () =>
    start(
      async ({ signal }) => void (await checkIn(id, signal)),
      () => onDone(t('document.free')),
    );
  return (
    <form
      className={styles.list}
      onSubmit={(event) => {
        event.preventDefault();
        if (file && !busy) void send();
      }}
    >
      <p>{t('document.checkIn.lead')}</p>
      <div className={styles.buttons}>
        <ChooseFiles
          label={t('document.checkIn.choose')}
          onFiles={(files) => setFile([...files][0] ?? null)}
        />
        <span role="status">{file && <bdi>{file.name}</bdi>}</span>
      </div>
      <Field label={t('versions.comment')} hint={t('versions.comment.hint')}>
        <Textarea
          resize="vertical"
          maxLength={1000}
          value={comment}
          onChange={(_, { value }) => setComment(value)}
        />
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabled={file === null} disabledFocusable={busy}>
          {t('document.checkIn.now')}
        </Button>
        <Button disabledFocusable={busy} onClick={() => void giveBack()}>
          {t('document.checkIn.without')}
        </Button>
      </div>
      <Progress on={busy} label={t('versions.saving')} done={undefined} onCancel={cancel} />
      {problem && <ProblemMessage problem={problem} onRetry={onOutdated} />}
    </form>
  );
}
