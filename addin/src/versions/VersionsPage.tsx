import type { ComponentType } from 'react';
import type { LibraryDocument } from '../api/library';
import { useDocuments } from '../documents/DocumentsContext';
import { go } from '../routes/navigation';
import { useArea } from '../routes/useRoute';
import { useTexts } from '../texts/TextsContext';
import { ChooseFiles } from '../ui/ChooseFiles';
import { DocumentPicker } from '../ui/DocumentPicker';
import { DropArea } from '../ui/DropArea';
import { PageHeading } from '../ui/PageHeading';
import { OpenDocumentVersions } from './OpenDocumentVersions';
import styles from './VersionsPage.module.css';

interface Props {
  /** What else there is to do with a document that the library knows. */
  Review?: ComponentType<{ document: LibraryDocument }> | undefined;
}

/** Save an open document as a version, and see those before. */
export function VersionsPage({ Review }: Props) {
  const { t } = useTexts();
  const { here, route } = useArea('versions');
  const { list, add } = useDocuments();
  // In Word there is but one document, whatever the address says.
  const document = add === null ? list[0] : list.find(({ name }) => name === route.document);
  const choose = (chosen: string | undefined) => go({ area: 'versions', document: chosen });
  const open =
    add &&
    ((files: Iterable<File>) => {
      const [first] = add(files);
      if (first) go({ area: 'versions', document: first.name });
    });
  return (
    <DropArea onFiles={open}>
      <div className={styles.page}>
        {!add && <h1 className="visually-hidden">{t('tab.review')}</h1>}
        {add && (
          <PageHeading here={here} name={document?.name ?? t('versions.title')} className={styles.title}>
            {t('versions.title')}
          </PageHeading>
        )}
        {list.length > 0 && add && <DocumentPicker list={list} current={document} onChoose={choose} />}
        {document && (
          <OpenDocumentVersions key={document.id} document={document} here={here} Review={Review} />
        )}
        {!document && open && (
          <div className={styles.empty}>
            <p>{t('versions.lead')}</p>
            <ChooseFiles appearance="primary" label={t('drop.choose')} onFiles={open} />
          </div>
        )}
      </div>
    </DropArea>
  );
}
