import { child, is, make } from '../package/names.js';
import { NotEmulated } from '../refusal.js';
import { around, blockPlace } from './places.js';
import { markInserted, removeOrMark } from './revisions.js';
import { splitParagraph } from './split.js';

/** Puts blocks at the Start or End of a DOM range or in the place of it; gives the DOM range around them. */
export function putBlocks(document, range, blocks, location) {
  const cutAt = (paragraph, node, offset) => splitParagraph(document, paragraph, node, offset);
  // At a caret and at an end there is one place; the paragraph must not be cut twice.
  const end = location !== 'Start' && !range.collapsed ? blockPlace(range, true, cutAt) : undefined;
  const start = end && location === 'End' ? end : blockPlace(range, false, cutAt);
  if (end && location === 'Replace') {
    if (start.container !== end.container) throw new NotEmulated('a replacement across cells or controls');
    removeOrMark(document, between(start, end));
  }
  const { container, before } = end ?? start;
  // A place that was taken away with the replaced blocks is the end of the container.
  const anchor = before?.parentNode === container ? before : lastOf(container);
  for (const block of blocks) container.insertBefore(block, anchor);
  if (document.isTracking) markInserted(document, blocks);
  keepParagraph(document, container);
  document.touch();
  return around(blocks[0], blocks.at(-1));
}

/** Takes all blocks of a range away; the container keeps a paragraph. */
export function clearBlocks(document, range) {
  const end = blockPlace(range, true);
  const start = blockPlace(range, false);
  removeOrMark(document, between(start, end));
  keepParagraph(document, start.container);
  document.touch();
}

function between(start, end) {
  const found = [];
  for (let node = start.before; node && node !== end.before; node = node.nextSibling)
    if (node.nodeType === Node.ELEMENT_NODE && !is(node, 'sectPr')) found.push(node);
  return found;
}

const lastOf = (container) => (is(container, 'body') ? (child(container, 'sectPr') ?? null) : null);

/** Word wants a paragraph last in a body and in a cell, and one at least in a control. */
export function keepParagraph(document, container) {
  const blocks = [...container.children].filter((element) => is(element, 'p', 'tbl', 'sdt'));
  const wants = is(container, 'sdtContent') ? blocks.length === 0 : !is(blocks.at(-1), 'p', 'sdt');
  if (wants) container.insertBefore(make(document.tree, 'p'), lastOf(container));
}
