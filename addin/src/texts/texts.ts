import type en from './en.json';

/** A text by its key in en.json; a plural by the key without its ending (".one", ".other"). */
export type TextKey = keyof typeof en;
export type PluralKey = TextKey extends infer Key
  ? Key extends `${infer Stem}.other`
    ? Stem
    : never
  : never;
export type Values = Record<string, string | number>;

export const languages = ['en', 'fr', 'ar'] as const;
export type Language = (typeof languages)[number];

/** The languages, each named in itself. */
export const languageNames: Record<Language, string> = { en: 'English', fr: 'Français', ar: 'العربية' };

type Catalogue = Readonly<Record<string, string>>;

/** A page asks for the texts of one language, and for another's when it is chosen. */
const files: Record<Language, () => Promise<{ default: Catalogue }>> = {
  en: () => import('./en.json'),
  fr: () => import('./fr.json'),
  ar: () => import('./ar.json'),
};

const catalogues = new Map<Language, Catalogue>();

/** Fetches the texts of a language: what `textsIn` gives for it speaks from then on. */
export async function loadTexts(language: Language): Promise<void> {
  if (!catalogues.has(language)) catalogues.set(language, (await files[language]()).default);
}

/** The texts of a language by their keys; none before they are loaded. */
export const catalogueOf = (language: Language): Catalogue => catalogues.get(language) ?? {};

export const directionOf = (language: Language) => (language === 'ar' ? 'rtl' : 'ltr');

/** The language of a browser, where we speak it, else English. */
export function languageFor(preferred: readonly string[]): Language {
  const mains = preferred.map((tag) => tag.split('-')[0]?.toLowerCase());
  return mains.flatMap((main) => languages.filter((language) => language === main))[0] ?? 'en';
}

export interface Texts {
  language: Language;
  /** The text of a key, its blanks filled. */
  t: (key: TextKey, values?: Values) => string;
  /** The text for a number, in the language's own plural forms; `{n}` is the number. */
  plural: (key: PluralKey, n: number, values?: Values) => string;
  /** The text of a key that may not exist, else null. */
  maybe: (key: string, values?: Values) => string | null;
}

/** What is said in a language whose texts are loaded. */
export function textsIn(language: Language): Texts {
  const rules = new Intl.PluralRules(language);
  const maybe = (key: string, values: Values = {}) => {
    const text = catalogueOf(language)[key];
    return text === undefined ? null : fill(text, values);
  };
  const t = (key: string, values: Values = {}) => maybe(key, values) ?? key;
  const plural = (key: string, n: number, values: Values = {}) =>
    t(`${key}.${rules.select(n)}`, { ...values, n });
  return { language, t, plural, maybe };
}

const fill = (text: string, values: Values) =>
  text.replace(/\{(\w+)\}/g, (blank, name: string) => String(values[name] ?? blank));
