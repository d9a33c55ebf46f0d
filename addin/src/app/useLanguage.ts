import { useEffect, useState } from 'react';
import { directionOf, languageFor, type Language } from '../texts/texts';
import { storageKey } from '../documents/storage';
import type { WordHost } from '../word/WordHost';

/** The language of the page: the one chosen before, else Word's or the browser's; kept on the device. */
export function useLanguage(host: WordHost | null): [Language, (language: Language) => void] {
  const key = storageKey('language');
  const [language, setLanguage] = useState<Language>(() => {
    const usual = host ? [host.displayLanguage] : navigator.languages;
    return languageFor([localStorage.getItem(key) ?? '', ...usual]);
  });

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
