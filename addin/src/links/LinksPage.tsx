import { useDocuments } from '../documents/DocumentsContext';
import { go } from '../routes/navigation';
import { useArea } from '../routes/useRoute';
import { useTexts } from '../texts/TextsContext';
import { DocumentPicker } from '../ui/DocumentPicker';
import styles from '../ui/Page.module.css';
import { PageHeading } from '../ui/PageHeading';
import { OpenDocumentLinks } from './OpenDocumentLinks';

/** How an open document agrees with the others of its mission. */
export function LinksPage() {
  const { t } = useTexts();
  const { here, route } = useArea('links');
  const { list, add } = useDocuments();
  // In Word there is but one document, whatever the address says.
  const document = add === null ? list[0] : list.find(({ name }) => name === route.document);
  return (
    <div className={styles.page}>
      {add === null ? (
        <h1 className="visually-hidden">{t('tab.links')}</h1>
      ) : (
        <PageHeading here={here} name={t('tab.links')} className={styles.title}>
          {t('tab.links')}
        </PageHeading>
      )}
      {add && list.length > 0 && (
        <DocumentPicker
          list={list}
          current={document}
          onChoose={(name) => go({ area: 'links', document: name })}
        />
      )}
      {document ? (
        <OpenDocumentLinks key={document.id} document={document} here={here} />
      ) : (
        <p>{t('links.pane.lead')}</p>
      )}
    </div>
  );
}
