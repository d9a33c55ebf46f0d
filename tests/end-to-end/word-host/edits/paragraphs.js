import { child, make } from '../package/names.js';
import { markInserted } from './revisions.js';

/** A paragraph with some text, in the style and the list of the one it will stand beside. */
export function newParagraph(document, text, beside) {
  const format = beside && child(beside, 'pPr')?.cloneNode(true);
  for (const name of ['rPr', 'sectPr', 'pPrChange']) format && child(format, name)?.remove();
  const words = make(document.tree, 't');
  words.setAttribute('xml:space', 'preserve');
  words.append(text);
  const run = text === '' ? [] : [make(document.tree, 'r', {}, words)];
  return make(document.tree, 'p', {}, ...(format ? [format] : []), ...run);
}

/** Puts a paragraph before or after a block. */
export function putParagraph(document, paragraph, beside, location) {
  if (location === 'After') beside.after(paragraph);
  else beside.before(paragraph);
  if (document.isTracking) markInserted(document, [paragraph]);
  document.touch();
  return paragraph;
}
