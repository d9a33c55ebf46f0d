import { useEffect, useState } from 'react';
import { directionOf, languageFor, type Language } from '../texts/texts';

const key = 'impp-office.language';

/** The language of the page: the one chosen before, else the browser's; kept on the device. */
export function useLanguage(): [Language, (language: Language) => void] {
  const [language, setLanguage] = useState<Language>(() =>
    languageFor([localStorage.getItem(key) ?? '', ...navigator.languages]),
  );

  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = directionOf(language);
  }, [language]);

  const choose = (chosen: Language) => {
    localStorage.setItem(key, chosen);
    setLanguage(chosen);
  };
  return [language, choose];
}
