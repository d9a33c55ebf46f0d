import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useState } from 'react';
import type { LibraryDocument } from '../api/library';
import { fetchRedlineWith } from '../api/versions';
import type { OpenDocument } from '../documents/OpenDocument';
import { momentIn } from '../texts/moments';
import { useTexts } from '../texts/TextsContext';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { ProblemMessage } from '../ui/ProblemMessage';
import { useSave } from '../ui/useSave';
import type { NewerVersion } from './refusals';
import styles from './SaveForm.module.css';

interface Props {
  open: OpenDocument;
  entry: LibraryDocument;
  newer: NewerVersion;
  busy: boolean;
  onSaveOnTop: (follows: string) => void;
}

/** Somebody saved in the meantime: see what differs, then save on top of it, or not. */
export function NewerVersionNote({ open, entry, newer, busy, onSaveOnTop }: Props) {
  const { t, language } = useTexts();
  const [asking, setAsking] = useState(false);
  const { save, busy: comparing, problem } = useSave();
  const { number, author, at, eTag } = newer;
  const redline = async () => {
    const { file } = await open.read({ signal: new AbortController().signal });
    return fetchRedlineWith(entry.id, number, file);
  };
  return (
    <div role="alert">
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>
          <p>{t('versions.newer', { version: number, by: author, when: momentIn(language, at) })}</p>
          <div className={styles.buttons}>
            <Button size="small" disabledFocusable={comparing} onClick={() => void save(redline)}>
              {t('versions.newer.compare')}
            </Button>
            <Button size="small" disabledFocusable={busy} onClick={() => setAsking(true)}>
              {t('versions.newer.onTop')}
            </Button>
          </div>
        </MessageBarBody>
      </MessageBar>
      {problem && <ProblemMessage problem={problem} />}
      {asking && (
        <ConfirmDialog
          title={t('versions.newer.onTop')}
          action={t('versions.save')}
          busy={busy}
          problem={null}
          onClose={() => setAsking(false)}
          onConfirm={() => {
            setAsking(false);
            onSaveOnTop(eTag);
          }}
        >
          <p>{t('versions.newer.confirm', { version: number, by: author })}</p>
        </ConfirmDialog>
      )}
    </div>
  );
}
