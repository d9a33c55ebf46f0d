import { catalogueOf, languageFor, languages, textsIn, type Language } from './texts';

const endings = /\.(zero|one|two|few|many|other)$/;
const english = Object.keys(catalogueOf('en'));
const plurals = new Set(
  english
    .filter((key) => key.endsWith('.other') && english.includes(key.replace(endings, '.one')))
    .map((key) => key.replace(endings, '')),
);
const isPlural = (key: string) => plurals.has(key.replace(endings, ''));

/** The forms that whole numbers up to 200 take in a language. */
function forms(language: Language): string[] {
  const rules = new Intl.PluralRules(language);
  return [...new Set(Array.from({ length: 201 }, (_, n) => rules.select(n)))];
}

const expected = (language: Language) =>
  [
    ...english.filter((key) => !isPlural(key)),
    ...[...plurals].flatMap((stem) => forms(language).map((form) => `${stem}.${form}`)),
  ].sort();

const blanks = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();

describe.each(languages)('the texts in %s', (language) => {
  it('has every key, every plural form and none too many', () => {
    expect(Object.keys(catalogueOf(language)).sort()).toEqual(expected(language));
  });

  it('leaves no text empty', () => {
    expect(Object.entries(catalogueOf(language)).filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('fills the same blanks as English', () => {
    for (const [key, text] of Object.entries(catalogueOf(language))) {
      if (isPlural(key)) continue;
      expect(`${key} ${blanks(text)}`).toBe(`${key} ${blanks(catalogueOf('en')[key] ?? '')}`);
    }
  });
});

it('chooses the first preferred language it speaks, else English', () => {
  expect(languageFor(['de-DE', 'fr-CH', 'ar'])).toBe('fr');
  expect(languageFor(['de'])).toBe('en');
});

it('counts in the plural forms of the language', () => {
  expect(textsIn('en').plural('documents.missing', 1)).toBe('1 essential missing');
  expect(textsIn('fr').plural('documents.missing', 2)).toBe('2 essentiels manquants');
  expect(textsIn('ar').plural('documents.missing', 2)).toBe('عنصران أساسيان ناقصان');
});
