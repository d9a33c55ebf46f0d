import { child, is, W14 } from '../package/names.js';
import { NotEmulated } from '../refusal.js';
import { markParagraph } from './revisions.js';
import { cut } from './runs.js';

/** Cuts a paragraph in two at a place in it and gives the second; both keep the style and the list. */
export function splitParagraph(document, paragraph, node, offset) {
  let { parent, before } = cut(node, offset);
  for (; parent !== paragraph; parent = parent.parentNode) {
    if (is(parent, 'sdtContent', 'sdt')) throw new NotEmulated('a cut through a control within a paragraph');
    const rest = moved(parent, before, 'rPr');
    parent.after(rest);
    before = rest;
  }
  const tail = moved(paragraph, before, 'pPr');
  for (const name of ['paraId', 'textId']) tail.removeAttributeNS(W14, name);
  // A section ends with its last paragraph.
  const properties = child(paragraph, 'pPr');
  if (properties) child(properties, 'sectPr')?.remove();
  paragraph.after(tail);
  if (document.isTracking) markParagraph(document, paragraph, 'ins');
  return tail;
}

/** A copy of an element with its properties, and with its children from one on. */
function moved(element, from, name) {
  const copy = element.cloneNode(false);
  const properties = child(element, name);
  if (properties) copy.append(properties.cloneNode(true));
  while (from) {
    const next = from.nextSibling;
    if (from !== properties) copy.append(from);
    from = next;
  }
  return copy;
}
