import type { LibraryDocument } from '../api/library';
import { momentIn } from '../texts/moments';
import { useTexts } from '../texts/TextsContext';
import styles from './SaveForm.module.css';

/** What the library has of a document, and who works on it. */
export function LatestLine({ entry: { latest, lock } }: { entry: LibraryDocument }) {
  const { t, language } = useTexts();
  return (
    <>
      <p className={styles.quiet}>
        {latest
          ? t('versions.latest', {
              version: latest.number,
              by: latest.author,
              when: momentIn(language, latest.at),
            })
          : t('versions.none')}
      </p>
      {lock && <p>{t('document.lockedBy', { by: lock.by || t('document.somebody') })}</p>}
    </>
  );
}
