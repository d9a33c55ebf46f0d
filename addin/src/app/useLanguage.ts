import { useEffect, useState } from 'react';
import { directionOf, languageFor, loadTexts, type Language } from '../texts/texts';
import { storageKey } from '../documents/storage';
import { useTask } from '../ui/useTask';
import type { WordHost } from '../word/WordHost';
import { loadArea } from './loadArea';

const key = () => storageKey('language');

/** The language to begin in: the one chosen before, else Word's or the browser's. */
export const firstLanguage = (host: WordHost | null): Language =>
  languageFor([localStorage.getItem(key()) ?? '', ...(host ? [host.displayLanguage] : navigator.languages)]);

/** The language of the page, kept on the device; another is spoken once its texts are there. */
export function useLanguage(host: WordHost | null) {
  const [language, setLanguage] = useState(() => firstLanguage(host));
  const { start, problem } = useTask();

  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = directionOf(language);
  }, [language]);

  const choose = (chosen: Language) =>
    void start(
      loadArea(() => loadTexts(chosen)),
      () => {
        localStorage.setItem(key(), chosen);
        setLanguage(chosen);
      },
    );
  return { language, choose, problem };
}
