import { child, closest, is } from '../package/names.js';
import { NotEmulated } from '../refusal.js';
import { textOf } from './text.js';

/** True where paragraphs and tables may stand: the body, a cell, a control around them. */
export const isContainer = (node) =>
  is(node, 'body', 'tc') || (is(node, 'sdtContent') && isContainer(node.parentNode.parentNode));

/** The DOM range of all that stands in the body, without its last section's properties, or in a control. */
export function contentOf(element) {
  const content = is(element, 'sdt') ? child(element, 'sdtContent') : element;
  if (!content) throw new NotEmulated('a content control without content');
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(content);
  const last = is(content, 'body') && child(content, 'sectPr');
  if (last) range.setEndBefore(last);
  return range;
}

/** The DOM range around nodes that stand beside one another. */
export function around(first, last) {
  const range = first.ownerDocument.createRange();
  range.setStartBefore(first);
  range.setEndAfter(last);
  return range;
}

export const isInline = (range) =>
  !isContainer(range.startContainer) && closest(range.startContainer, 'p') !== null;

/**
 * Where blocks can be put at the start or end of a range: a container and the node to put them before. In the middle of a
 * paragraph it is before what `cutAt` gives for the paragraph and the place in it.
 */
export function blockPlace(range, atEnd, cutAt = refuse) {
  const node = atEnd ? range.endContainer : range.startContainer;
  const offset = atEnd ? range.endOffset : range.startOffset;
  if (isContainer(node)) return { container: node, before: node.childNodes[offset] ?? null };
  const paragraph = closest(node, 'p');
  if (!paragraph || !isContainer(paragraph.parentNode))
    throw new NotEmulated('blocks inside a table row or a text box');
  const container = paragraph.parentNode;
  const head = range.cloneRange();
  head.setStart(paragraph, 0);
  head.setEnd(node, offset);
  const tail = range.cloneRange();
  tail.setStart(node, offset);
  tail.setEnd(paragraph, paragraph.childNodes.length);
  // An empty paragraph with the caret in it keeps its place after what is inserted.
  if (textOf(head) === '') return { container, before: paragraph };
  if (textOf(tail) === '') return { container, before: paragraph.nextSibling };
  return { container, before: cutAt(paragraph, node, offset) };
}

function refuse() {
  throw new NotEmulated('a control around blocks that begins or ends within a paragraph');
}
