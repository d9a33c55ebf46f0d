import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import {
  bringBack,
  checkIn,
  checkOut,
  endCheckOut,
  type LibraryDocument,
  removeDocument,
} from '../api/library';
import { momentIn } from '../texts/moments';
import { useTexts } from '../texts/TextsContext';
import styles from '../ui/Page.module.css';
import { ProblemMessage } from '../ui/ProblemMessage';
import { useTask } from '../ui/useTask';
import { EndCheckOut } from './EndCheckOut';
import { RenameForm } from './RenameForm';

interface Props {
  document: LibraryDocument;
  onChanged: () => void;
}

/** Keep a document for oneself and give it back, rename it, put it into the recycle bin and take it out again. */
export function DocumentActions({ document, onChanged }: Props) {
  const { t, language } = useTexts();
  const { start, busy, problem } = useTask();
  const [renaming, setRenaming] = useState(false);
  const { id, lock, removedAt } = document;
  const run = (act: (signal: AbortSignal) => Promise<LibraryDocument>) =>
    void start(async ({ signal }) => void (await act(signal)), onChanged);

  if (removedAt) {
    return (
      <div role="status" className={styles.buttons}>
        <span>{t('document.inBin')}</span>
        <Button disabledFocusable={busy} onClick={() => run((signal) => bringBack(id, signal))}>
          {t('bin.restore')}
        </Button>
        {problem && <ProblemMessage problem={problem} />}
      </div>
    );
  }
  return (
    <>
      {lock && (
        <p>
          {t('document.lockedBy', { by: lock.by || t('document.somebody') })}{' '}
          {lock.until && t('document.lockedUntil', { until: momentIn(language, lock.until) })}
        </p>
      )}
      <div role="group" aria-label={t('document.actions')} className={styles.buttons}>
        {lock ? (
          <>
            <Button disabledFocusable={busy} onClick={() => run((signal) => checkIn(id, signal))}>
              {t('document.checkIn')}
            </Button>
            <EndCheckOut by={lock.by} busy={busy} onEnd={() => run((signal) => endCheckOut(id, signal))} />
          </>
        ) : (
          <Button disabledFocusable={busy} onClick={() => run((signal) => checkOut(id, signal))}>
            {t('document.checkOut')}
          </Button>
        )}
        <Button aria-expanded={renaming} onClick={() => setRenaming(!renaming)}>
          {t('document.rename')}
        </Button>
        <Button disabledFocusable={busy} onClick={() => run((signal) => removeDocument(document, signal))}>
          {t('document.remove')}
        </Button>
      </div>
      {problem && <ProblemMessage problem={problem} onRetry={onChanged} />}
      {renaming && (
        <RenameForm
          document={document}
          onOutdated={onChanged}
          onRenamed={() => {
            setRenaming(false);
            onChanged();
          }}
        />
      )}
    </>
  );
}
