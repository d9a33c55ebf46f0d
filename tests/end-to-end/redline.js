import { parts } from './word-pane.js';

const main = (bytes) => parts(bytes)['word/document.xml'];
const textIn = (xml) =>
  [...xml.matchAll(/<w:(?:t|delText)(?: [^>]*)?>([^<]*)</g)].map(([, words]) => words).join('');
const without = (xml, ...names) =>
  names.reduce(
    (rest, name) => rest.replace(new RegExp(`<w:${name} [^>]*[^/]>.*?</w:${name}>`, 'gs'), ''),
    xml,
  );

/** What a document says, in one line. */
export const textOf = (bytes) => textIn(main(bytes));

/** What a document with tracked changes says once all of them are accepted, and once all are rejected. */
export const textsOf = (bytes) => ({
  accepted: textIn(without(main(bytes), 'del', 'moveFrom')),
  rejected: textIn(without(main(bytes), 'ins', 'moveTo')),
});
