import { useEffect } from 'react';
import { getMe } from '../api/account';
import { RouteLink } from '../routes/RouteLink';
import { useArea } from '../routes/useRoute';
import { onSignedIn } from '../signin/signedIn';
import { SignedIn } from '../signin/SignedIn';
import type { Language } from '../texts/texts';
import { useTexts } from '../texts/TextsContext';
import { useLoaded } from '../ui/useLoaded';
import { type Area, areas, jobs } from './areas';
import styles from './Header.module.css';
import { LanguagePicker } from './LanguagePicker';

/** The name of the product, the areas, the language. An area is entered where it was left. */
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
          <OperatorLink />
        </nav>
        <SignedIn />
        <LanguagePicker onLanguage={onLanguage} />
      </div>
    </header>
  );
}

/** Leads administrators of the installation to its background work. */
function OperatorLink() {
  const me = useLoaded(getMe);
  useEffect(() => onSignedIn(me.retry), [me.retry]);
  return me.value?.administrator ? <AreaLink {...jobs} /> : null;
}

function AreaLink({ area, text }: Area) {
  const { route, here } = useArea(area);
  return (
    <RouteLink to={route} className={styles.area} aria-current={here ? 'page' : undefined}>
      {useTexts().t(text)}
    </RouteLink>
  );
}
