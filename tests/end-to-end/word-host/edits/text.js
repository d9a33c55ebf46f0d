import { all, closest, is } from '../package/names.js';
import { NotEmulated } from '../refusal.js';

const signs = { tab: '\t', br: '\v', cr: '\v', noBreakHyphen: '\u001e', softHyphen: '\u001f' };

const isAside = (node) => is(node, 'txbxContent', 'pPr', 'rPr', 'sdtPr', 'tblPr', 'tcPr', 'trPr');

/**
 * The pieces of text in a DOM range, in order: { paragraph, node, start, text }. Text boxes are left out. Text that is
 * deleted by a recorded change is there, as in the real one (office-js #1267).
 */
export function pieces(range) {
  const found = [];
  const root = range.commonAncestorContainer;
  const walker = range.startContainer.ownerDocument.createTreeWalker(
    root,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    (node) => (isAside(node) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT),
  );
  for (let node = root; node; node = walker.nextNode()) {
    if (!range.intersectsNode(node)) continue;
    const paragraph = closest(node, 'p');
    if (is(node, 'p')) found.push({ paragraph, node, start: 0, text: '' });
    else if (node.nodeType === Node.TEXT_NODE && is(node.parentNode, 't', 'delText')) {
      const start = node === range.startContainer ? range.startOffset : 0;
      const end = node === range.endContainer ? range.endOffset : node.length;
      found.push({ paragraph, node, start, text: node.data.slice(start, end) });
    } else if (node.localName in signs && is(node, ...Object.keys(signs)) && is(node.parentNode, 'r'))
      found.push({ paragraph, node, start: 0, text: signs[node.localName] });
  }
  return found;
}

/** The paragraphs that a DOM range touches, or the one that a caret is in or before. */
export function paragraphsOf(range) {
  if (!range.collapsed) return [...byParagraph(range).keys()].filter(Boolean);
  const around = closest(range.startContainer, 'p');
  if (around) return [around];
  const nodes = [...range.startContainer.childNodes];
  const later = nodes.slice(range.startOffset).find((node) => paragraphIn(node));
  const found = later ?? nodes.slice(0, range.startOffset).findLast((node) => paragraphIn(node));
  return found ? [paragraphIn(found)] : [];
}

const paragraphIn = (node) => (is(node, 'p') ? node : is(node, 'tbl', 'sdt') ? all(node, 'p')[0] : undefined);

const byParagraph = (range) => Map.groupBy(pieces(range), (piece) => piece.paragraph);

/** The text of a range; paragraphs are parted by a carriage return. */
export const textOf = (range) =>
  [...byParagraph(range).values()].map((group) => group.map((piece) => piece.text).join('')).join('\r');

/** The DOM ranges of a text within a range. No match goes over the end of a paragraph. */
export function findText(range, text, { matchCase = false, ...more } = {}) {
  const asked = Object.keys(more).filter((name) => more[name]);
  if (asked.length > 0) throw new NotEmulated(`search with ${asked.join(', ')}`);
  const fold = (part) => (matchCase ? part : part.toLowerCase());
  return [...byParagraph(range).values()].flatMap((group) => {
    const whole = fold(group.map((piece) => piece.text).join(''));
    const found = [];
    for (let at = whole.indexOf(fold(text)); at >= 0; at = whole.indexOf(fold(text), at + text.length))
      found.push(rangeOver(group, at, at + text.length));
    return found;
  });
}

function rangeOver(group, from, to) {
  const range = group[0].node.ownerDocument.createRange();
  let at = 0;
  for (const { node, start, text } of group) {
    const end = at + text.length;
    const isText = node.nodeType === Node.TEXT_NODE;
    if (at <= from && from < end) {
      if (isText) range.setStart(node, start + from - at);
      else range.setStartBefore(node);
    }
    if (at < to && to <= end) {
      if (isText) range.setEnd(node, start + to - at);
      else range.setEndAfter(node);
    }
    at = end;
  }
  return range;
}
