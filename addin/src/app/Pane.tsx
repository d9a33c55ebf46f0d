import { useMemo } from 'react';
import { DocumentsContext } from '../documents/DocumentsContext';
import { useRoute } from '../routes/useRoute';
import type { Language } from '../texts/texts';
import { SignedIn } from '../signin/SignedIn';
import type { WordHost } from '../word/WordHost';
import { tabs } from './areas';
import { LanguagePicker } from './LanguagePicker';
import { PageGuard } from './PageGuard';
import styles from './Pane.module.css';
import { panelOf, tabOf, Tabs } from './Tabs';

interface Props {
  host: WordHost;
  onLanguage: (language: Language) => void;
}

/** The pane in Word: one document, and what can be done with it on a tab each. */
export function Pane({ host, onLanguage }: Props) {
  const { area } = useRoute();
  const documents = useMemo(
    () => ({ list: [host.document], add: null, remove: () => undefined }),
    [host.document],
  );
  return (
    <div className={styles.pane}>
      <header className={`${styles.header} screen-only`}>
        <Tabs tabs={tabs} current={area} />
        <div className={styles.person}>
          <SignedIn />
          <LanguagePicker onLanguage={onLanguage} />
        </div>
      </header>
      <PageGuard>
        <DocumentsContext value={documents}>
          <main id="content" tabIndex={-1} className={styles.content}>
            {tabs.map(({ area: each, Page }) => (
              <div
                key={each}
                id={panelOf(each)}
                role="tabpanel"
                aria-labelledby={tabOf(each)}
                hidden={area !== each}
              >
                <Page />
              </div>
            ))}
          </main>
        </DocumentsContext>
      </PageGuard>
    </div>
  );
}
