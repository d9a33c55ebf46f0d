import { Select, Tab, TabList } from '@fluentui/react-components';
import { catalogue, languages, type Language } from '../texts/texts';
import { useTexts } from '../texts/TextsContext';
import styles from './Header.module.css';

export type Area = 'check' | 'draft';

const areas = [
  ['check', 'area.check'],
  ['draft', 'area.draft'],
] as const;

interface Props {
  area: Area;
  onArea: (area: Area) => void;
  onLanguage: (language: Language) => void;
}

export function Header({ area, onArea, onLanguage }: Props) {
  const { t, language } = useTexts();
  return (
    <header className={`${styles.header} screen-only`}>
      <div className={styles.bar}>
        <span className={styles.name}>{t('app.title')}</span>
        <div className={styles.areas}>
          <TabList
            selectedValue={area}
            onTabSelect={(_, { value }) => onArea(value as Area)}
            aria-label={t('app.areas')}
          >
            {areas.map(([value, key]) => (
              <Tab key={value} value={value}>
                {t(key)}
              </Tab>
            ))}
          </TabList>
        </div>
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
