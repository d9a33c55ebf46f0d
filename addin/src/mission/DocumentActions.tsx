import { useRef, useState } from 'react';
import type { LibraryDocument } from '../api/library';
import { useTexts } from '../texts/TextsContext';
import styles from '../ui/Page.module.css';
import { ProblemMessage } from '../ui/ProblemMessage';
import type { Rights } from '../api/rights';
import { useTask } from '../ui/useTask';
import { CheckInForm } from './CheckInForm';
import { DocumentButtons, type Form } from './DocumentButtons';
import { isMine, LockLine } from './LockLine';
import { RenameForm } from './RenameForm';

interface Props {
  document: LibraryDocument;
  may: Rights | null;
  onChanged: () => void;
}

/** Keep a document for oneself and give it back, rename it, put it into the recycle bin and take it out again. */
export function DocumentActions({ document, may, onChanged }: Props) {
  const { t } = useTexts();
  const { start, busy, problem } = useTask();
  const [form, setForm] = useState<Form | null>(null);
  const [said, setSaid] = useState('');
  const group = useRef<HTMLDivElement>(null);
  const { lock, removedAt } = document;
  const mine = lock !== undefined && isMine(lock, may);
  const changed = (text: string) => {
    setForm(null);
    setSaid(text);
    // The button that was pressed may be gone.
    group.current?.focus();
    onChanged();
  };
  return (
    <>
      {removedAt ? <p>{t('document.inBin')}</p> : <LockLine lock={lock} mine={mine} />}
      <div
        ref={group}
        role="group"
        tabIndex={-1}
        aria-label={t('document.actions')}
        className={styles.buttons}
      >
        {may && (
          <DocumentButtons
            document={document}
            may={may}
            busy={busy}
            form={form}
            onForm={setForm}
            onAct={(text, act) =>
              void start(
                async ({ signal }) => void (await act(signal)),
                () => changed(text),
              )
            }
          />
        )}
      </div>
      <p role="status">{said}</p>
      {problem && <ProblemMessage problem={problem} onRetry={onChanged} />}
      {form === 'rename' && (
        <RenameForm
          document={document}
          onOutdated={onChanged}
          onRenamed={() => changed(t('document.renamed'))}
        />
      )}
      {form === 'check-in' && mine && (
        <CheckInForm document={document} onDone={changed} onOutdated={onChanged} />
      )}
    </>
  );
}
