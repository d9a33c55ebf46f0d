import { RouteLink } from '../routes/RouteLink';
import { useArea } from '../routes/useRoute';
import { SignedIn } from '../signin/SignedIn';
import type { Language } from '../texts/texts';
import { useTexts } from '../texts/TextsContext';
import { type Area, areas } from './areas';
import styles from './Header.module.css';
import { LanguagePicker } from './LanguagePicker';

/** The name of the product, the areas, the language. An area is entered where it was left; from within, its link leads to its beginning. */
export function Header({ onLanguage }: { onLanguage: (language: Language) => void }) {
  const { t } = useTexts();
  return (
    <header className={`${styles.header} screen-only`}>
      <div className={styles.bar}>
        <span className={styles.name}>{t('app.title')}</span>
        <nav className={styles.areas} aria-label={t('app.areas')}>
          {areas.map((each) => (
            <AreaLink key={each.area} {...each} />
          ))}
        </nav>
        <SignedIn />
        <LanguagePicker onLanguage={onLanguage} />
      </div>
    </header>
  );
}

function AreaLink({ area, text }: Area) {
  const { route, here } = useArea(area);
  return (
    <RouteLink to={here ? { area } : route} className={styles.area} aria-current={here ? 'page' : undefined}>
      {useTexts().t(text)}
    </RouteLink>
  );
}
