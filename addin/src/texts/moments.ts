import type { Language } from './texts';

/** The day before the month, and the digits in which the page counts. */
const locales: Record<Language, string> = { en: 'en-GB', fr: 'fr', ar: 'ar-u-nu-latn' };

/** A moment in words: its time, and its day where that is not today. */
export function momentIn(language: Language, at: string, now = new Date()): string {
  const moment = new Date(at);
  const today = moment.toDateString() === now.toDateString();
  return new Intl.DateTimeFormat(locales[language], {
    timeStyle: 'short',
    ...(today ? {} : { dateStyle: 'medium' as const }),
  }).format(moment);
}

/** A moment with its day and its seconds, for what is kept as evidence. */
export const stampIn = (language: Language, at: string): string =>
  new Intl.DateTimeFormat(locales[language], { dateStyle: 'medium', timeStyle: 'medium' }).format(
    new Date(at),
  );

/** A day (yyyy-MM-dd) in words, "31 March 2027". */
export const dayIn = (language: Language, day: string): string =>
  new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );

/** Several things in one line, "3 now met, 1 no longer met". */
export const listIn = (language: Language, things: readonly string[]): string =>
  new Intl.ListFormat(locales[language], { type: 'unit' }).format(things);
