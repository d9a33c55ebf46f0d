import { Select } from '@fluentui/react-components';
import { type Language, languageNames, languages } from '../texts/texts';
import { useTexts } from '../texts/TextsContext';
import styles from './LanguagePicker.module.css';

/** The language of the page, each named in itself. */
export function LanguagePicker({ onLanguage }: { onLanguage: (language: Language) => void }) {
  const { t, language } = useTexts();
  return (
    <Select
      size="small"
      className={styles.language}
      aria-label={t('app.language')}
      value={language}
      onChange={(_, { value }) => onLanguage(value as Language)}
    >
      {languages.map((each) => (
        <option key={each} value={each} lang={each}>
          {languageNames[each]}
        </option>
      ))}
    </Select>
  );
}
