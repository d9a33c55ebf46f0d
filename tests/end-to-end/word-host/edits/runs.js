import { all, child, closest, is, make } from '../package/names.js';
import { NotEmulated } from '../refusal.js';
import { isContainer } from './places.js';
import { markInserted, removeOrMark } from './revisions.js';

/** Cuts a run in two at a place in its text, where there is text on both sides, and gives the node after the cut. */
export function cut(node, offset) {
  if (node.nodeType !== Node.TEXT_NODE) return { parent: node, before: node.childNodes[offset] ?? null };
  const run = closest(node, 'r');
  const text = node.parentNode;
  if (offset === 0 && isFirst(run, text)) return { parent: run.parentNode, before: run };
  if (offset === node.length && run.lastElementChild === text)
    return { parent: run.parentNode, before: run.nextSibling };
  const second = run.cloneNode(false);
  const properties = child(run, 'rPr');
  if (properties) second.append(properties.cloneNode(true));
  const rest = text.cloneNode(false);
  rest.setAttribute('xml:space', 'preserve');
  text.setAttribute('xml:space', 'preserve');
  rest.append(node.splitText(offset));
  const following = [];
  for (let next = text.nextSibling; next; next = next.nextSibling) following.push(next);
  second.append(rest, ...following);
  run.after(second);
  return { parent: second.parentNode, before: second };
}

const isFirst = (run, text) => [...run.children].find((element) => !is(element, 'rPr')) === text;

/** The place inside a paragraph at the start or end of a range. */
function place(range, atEnd) {
  const node = atEnd ? range.endContainer : range.startContainer;
  const offset = atEnd ? range.endOffset : range.startOffset;
  if (!isContainer(node)) return cut(node, offset);
  const nodes = [...node.childNodes];
  const before = paragraphsOf(nodes.slice(0, offset));
  const after = paragraphsOf(nodes.slice(offset));
  // A caret between blocks writes into the paragraph beside it.
  const isAfter = atEnd ? before.length > 0 : after.length === 0;
  const paragraph = isAfter ? before.at(-1) : after[0];
  if (!paragraph) throw new NotEmulated('text where there is no paragraph');
  const first =
    child(paragraph, 'pPr')?.nextSibling ?? (child(paragraph, 'pPr') ? null : paragraph.firstChild);
  return { parent: paragraph, before: isAfter ? null : first };
}

const paragraphsOf = (nodes) =>
  nodes.flatMap((node) => (is(node, 'p') ? [node] : is(node, 'tbl', 'sdt') ? all(node, 'p') : []));

/** The runs of a range, cut where it begins and ends within one. */
export function runsIn(range) {
  const end = place(range, true);
  const after = end.before ?? end.parent.appendChild(range.startContainer.ownerDocument.createComment(''));
  const start = place(range, false);
  const first = start.before ?? start.parent.lastChild;
  if (!first) return [];
  const root = range.commonAncestorContainer;
  const scope = closest(root, 'p', 'sdtContent', 'body', 'tc');
  const found = all(scope, 'r').filter(
    (run) =>
      (run === first ||
        first.compareDocumentPosition(run) & Node.DOCUMENT_POSITION_FOLLOWING ||
        first.contains(run)) &&
      after.compareDocumentPosition(run) & Node.DOCUMENT_POSITION_PRECEDING,
  );
  if (after.nodeType === Node.COMMENT_NODE) after.remove();
  return found;
}

/** Takes away, or records as deleted, what follows the first paragraph of a range. */
function keepFirstParagraph(document, range) {
  const { startContainer, endContainer, startOffset, endOffset } = range;
  if (closest(startContainer, 'p') !== closest(endContainer, 'p'))
    throw new NotEmulated('text in the place of parts of several paragraphs');
  if (!isContainer(startContainer)) return;
  if (startContainer !== endContainer)
    throw new NotEmulated('text in the place of several cells or controls');
  const nodes = [...startContainer.childNodes].slice(startOffset, endOffset);
  const [first, ...rest] = nodes.filter((node) => node.nodeType === Node.ELEMENT_NODE);
  if (!is(first, 'p')) throw new NotEmulated('text in the place of a table or a control');
  const kept = rest.filter((node) => !is(node, 'p', 'tbl', 'sdt'));
  removeOrMark(
    document,
    rest.filter((node) => !kept.includes(node)),
  );
}

/** Puts text at the Start or End of a range or in the place of it; gives the run. */
export function putText(document, range, text, location) {
  if (/[\r\n]/.test(text)) throw new NotEmulated('insertText of several paragraphs');
  const isReplaced = location === 'Replace' && !range.collapsed;
  if (isReplaced) keepFirstParagraph(document, range);
  const old = isReplaced ? runsIn(range) : [];
  const { parent, before } =
    old.length > 0
      ? { parent: old[0].parentNode, before: old[0] }
      : place(range, location === 'End' && !range.collapsed);
  if (closest(parent, 'del')) throw new NotEmulated('text inside deleted text');
  const run = make(document.tree, 'r');
  const beside = old[0] ?? (is(before, 'r') ? before : null);
  const properties = beside && child(beside, 'rPr');
  if (properties) run.append(properties.cloneNode(true));
  const element = make(document.tree, 't');
  element.setAttribute('xml:space', 'preserve');
  element.append(text);
  run.append(element);
  parent.insertBefore(run, before);
  removeOrMark(document, old);
  if (document.isTracking) markInserted(document, [run]);
  document.touch();
  return run;
}
