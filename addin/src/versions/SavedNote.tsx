import type { NamedFile } from '../api/files';
import { useElsewhere } from '../documents/useElsewhere';
import { RouteLink } from '../routes/RouteLink';
import { useTexts } from '../texts/TextsContext';
import styles from './SaveForm.module.css';

interface Props {
  /** The file that was handed to the browser last; null where there was none. */
  saved: Pick<NamedFile, 'name'> | null;
  document: string;
}

/** In Word, which may bar downloads without a word: where the file is to be had if it did not come. */
export function SavedNote({ saved, document }: Props) {
  const { t } = useTexts();
  const elsewhere = useElsewhere();
  if (elsewhere === undefined) return null;
  return (
    <p role="status">
      {saved && (
        <>
          {t('check.noDownload')}{' '}
          <RouteLink to={{ area: 'documents', document }} target={elsewhere} className={styles.document}>
            {t('check.openInBrowser')}
          </RouteLink>
        </>
      )}
    </p>
  );
}
