import { Button } from '@fluentui/react-components';
import { bringBack, checkOut, endCheckOut, type LibraryDocument, removeDocument } from '../api/library';
import { useTexts } from '../texts/TextsContext';
import type { Rights } from '../api/rights';
import { EndCheckOut } from './EndCheckOut';
import { isMine } from './LockLine';

/** What is filled in before it is done. */
export type Form = 'rename' | 'check-in';

interface Props {
  document: LibraryDocument;
  may: Rights;
  busy: boolean;
  form: Form | null;
  onForm: (form: Form | null) => void;
  /** Does something, and says so afterwards. */
  onAct: (said: string, act: (signal: AbortSignal) => Promise<LibraryDocument>) => void;
}

/** What the person may do with a document as it stands. */
export function DocumentButtons({ document, may, busy, form, onForm, onAct }: Props) {
  const { t } = useTexts();
  const { id, lock, removedAt } = document;
  const mine = lock !== undefined && isMine(lock, may);
  const act = (said: string, what: (signal: AbortSignal) => Promise<LibraryDocument>) => ({
    disabledFocusable: busy,
    onClick: () => onAct(said, what),
  });
  const opens = (which: Form) => ({
    'aria-expanded': form === which,
    onClick: () => onForm(form === which ? null : which),
  });
  const takeOut = act(t('document.restored'), (signal) => bringBack(id, signal));
  if (removedAt) return may.lead && <Button {...takeOut}>{t('bin.restore')}</Button>;
  return (
    <>
      {may.draft && mine && <Button {...opens('check-in')}>{t('document.checkIn.open')}</Button>}
      {may.draft && !lock && (
        <Button {...act(t('document.checkedOut'), (signal) => checkOut(id, signal))}>
          {t('document.checkOut')}
        </Button>
      )}
      {may.lead && lock && !mine && (
        <EndCheckOut
          by={lock.by}
          busy={busy}
          onEnd={() => onAct(t('document.free'), (signal) => endCheckOut(id, signal))}
        />
      )}
      {may.draft && <Button {...opens('rename')}>{t('document.rename')}</Button>}
      {may.lead && (
        <Button {...act(t('document.removed'), (signal) => removeDocument(document, signal))}>
          {t('document.remove')}
        </Button>
      )}
    </>
  );
}
