import { HeldDocuments } from '../documents/HeldDocuments';
import { useRoute } from '../routes/useRoute';
import type { Language } from '../texts/texts';
import { useTexts } from '../texts/TextsContext';
import styles from './App.module.css';
import { pages } from './areas';
import { Header } from './Header';
import { LeaveWarning } from './LeaveWarning';
import { Nowhere } from './Nowhere';
import { PageGuard } from './PageGuard';

/** The page in a browser: the areas, and the documents they share. */
export function Workbench({ onLanguage }: { onLanguage: (language: Language) => void }) {
  const { t } = useTexts();
  const { area } = useRoute();
  return (
    <div className={styles.page}>
      <a className={styles.skip} href="#content">
        {t('app.skip')}
      </a>
      <Header onLanguage={onLanguage} />
      <PageGuard>
        <HeldDocuments>
          <LeaveWarning />
          {/* All areas stay mounted: a look at another one loses no report. */}
          <main id="content" tabIndex={-1} className={styles.content}>
            {pages.map((each) => (
              <div key={each.area} hidden={area !== each.area}>
                <each.Page />
              </div>
            ))}
            {area === 'nowhere' && <Nowhere />}
          </main>
        </HeldDocuments>
      </PageGuard>
    </div>
  );
}
