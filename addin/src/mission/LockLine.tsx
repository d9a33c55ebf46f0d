import type { LibraryDocument } from '../api/library';
import { momentIn } from '../texts/moments';
import { useTexts } from '../texts/TextsContext';
import type { Rights } from '../api/rights';

type Lock = NonNullable<LibraryDocument['lock']>;

/** True where the person works on the document; they may not know it, having begun on another device. */
export const isMine = ({ by }: Lock, may: Rights | null): boolean =>
  may !== null && by !== '' && by.toLowerCase() === may.name.toLowerCase();

/** Who works on a document, and until when; nothing where nobody does. */
export function LockLine({ lock, mine }: { lock: Lock | undefined; mine: boolean }) {
  const { t, language } = useTexts();
  if (lock === undefined) return null;
  return (
    <p>
      {mine ? t('document.lockedByYou') : t('document.lockedBy', { by: lock.by || t('document.somebody') })}{' '}
      {lock.until && t('document.lockedUntil', { until: momentIn(language, lock.until) })}
    </p>
  );
}
