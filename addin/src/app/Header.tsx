import { Select } from '@fluentui/react-components';
import { RouteLink } from '../routes/RouteLink';
import { useArea } from '../routes/useRoute';
import { SignedIn } from '../signin/SignedIn';
import { catalogue, languages, type Language } from '../texts/texts';
import { useTexts } from '../texts/TextsContext';
import styles from './Header.module.css';

/** The name of the product, the areas, the language. An area is entered where it was left. */
export function Header({ onLanguage }: { onLanguage: (language: Language) => void }) {
  const { t, language } = useTexts();
  const areas = [
    [useArea('check'), t('area.check')],
    [useArea('new'), t('area.draft')],
  ] as const;
  return (
    <header className={`${styles.header} screen-only`}>
      <div className={styles.bar}>
        <span className={styles.name}>{t('app.title')}</span>
        <nav className={styles.areas} aria-label={t('app.areas')}>
          {areas.map(([{ route, here }, label]) => (
            <RouteLink
              key={label}
              to={route}
              className={styles.area}
              aria-current={here ? 'page' : undefined}
            >
              {label}
            </RouteLink>
          ))}
        </nav>
        <SignedIn />
        <Select
          size="small"
          className={styles.language}
          aria-label={t('app.language')}
          value={language}
          onChange={(_, { value }) => onLanguage(value as Language)}
        >
          {languages.map((each) => (
            <option key={each} value={each} lang={each}>
              {catalogue[each]['language.name']}
            </option>
          ))}
        </Select>
      </div>
    </header>
  );
}
