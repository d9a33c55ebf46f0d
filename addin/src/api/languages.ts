/** The languages in which the server writes reports and documents, English first. */
export const serverLanguages = ['en', 'fr'] as const;

/** The server's language for a page in a language: the same, else English. */
export const serverLanguageFor = (language: string): string =>
  serverLanguages.find((each) => each === language) ?? serverLanguages[0];
