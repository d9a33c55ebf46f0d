import { Button } from '@fluentui/react-components';
import type { OpenDocument } from '../documents/OpenDocument';
import { useTexts } from '../texts/TextsContext';
import { LoadedView } from '../ui/LoadedView';
import styles from '../ui/Page.module.css';
import { DocumentLinks } from './DocumentLinks';
import { useKnown } from './useKnown';

/** An open document as the library knows it: it can be held against others only there. */
export function OpenDocumentLinks({ document, here }: { document: OpenDocument; here: boolean }) {
  const { t } = useTexts();
  const { known, choose } = useKnown(document, here);
  return (
    <LoadedView loaded={known}>
      {(entries) => {
        const [only, ...others] = entries;
        if (only === undefined)
          return (
            <>
              <p>{t('links.pane.unknown')}</p>
              <div>
                <Button size="small" onClick={known.retry}>
                  {t('links.pane.again')}
                </Button>
              </div>
            </>
          );
        if (others.length === 0) return <DocumentLinks open={document} entry={only} />;
        return (
          <>
            <p>{t('versions.which.lead')}</p>
            <ul className={styles.list}>
              {entries.map(({ id, title, latest }) => (
                <li key={id}>
                  <Button onClick={() => choose(id)}>
                    {t('versions.which.entry', { title, version: latest?.number ?? '–' })}
                  </Button>
                </li>
              ))}
            </ul>
          </>
        );
      }}
    </LoadedView>
  );
}
