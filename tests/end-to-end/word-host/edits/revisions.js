import { all, child, closest, is, make } from '../package/names.js';

const runs = (element) => (is(element, 'r') ? [element] : all(element, 'r'));
const paragraphs = (element) => (is(element, 'p') ? [element] : all(element, 'p'));
const rows = (element) => (is(element, 'tr') ? [element] : all(element, 'tr'));

/** Records that blocks or runs were inserted: runs in w:ins, paragraph marks and rows by their properties. */
export function markInserted(document, elements) {
  for (const element of elements) {
    for (const run of runs(element)) if (!closest(run, 'ins')) wrap(document, run, 'ins');
    for (const paragraph of paragraphs(element)) markParagraph(document, paragraph, 'ins');
    for (const row of rows(element)) markRow(document, row, 'ins');
  }
}

/** Takes blocks or runs away, or records that they were deleted. */
export function removeOrMark(document, elements) {
  if (!document.isTracking) return elements.forEach((element) => element.remove());
  for (const element of elements) {
    for (const run of runs(element)) if (!closest(run, 'del')) markRunDeleted(document, run);
    for (const paragraph of paragraphs(element)) markParagraph(document, paragraph, 'del');
    for (const row of rows(element)) markRow(document, row, 'del');
  }
}

function wrap(document, run, name) {
  const wrapper = make(document.tree, name, document.revision());
  run.replaceWith(wrapper);
  wrapper.append(run);
}

function markRunDeleted(document, run) {
  for (const [from, to] of [
    ['t', 'delText'],
    ['instrText', 'delInstrText'],
  ])
    for (const text of [...run.children].filter((element) => is(element, from))) {
      const deleted = make(document.tree, to);
      deleted.setAttribute('xml:space', 'preserve');
      deleted.append(...text.childNodes);
      text.replaceWith(deleted);
    }
  wrap(document, run, 'del');
}

/** Records that the mark of a paragraph was inserted or deleted. */
export function markParagraph(document, paragraph, name) {
  const properties =
    child(paragraph, 'pPr') ?? paragraph.insertBefore(make(document.tree, 'pPr'), paragraph.firstChild);
  const last = [...properties.children].find((element) => is(element, 'sectPr', 'pPrChange')) ?? null;
  const mark = child(properties, 'rPr') ?? properties.insertBefore(make(document.tree, 'rPr'), last);
  if (child(mark, name)) return;
  const after = name === 'del' && child(mark, 'ins');
  mark.insertBefore(
    make(document.tree, name, document.revision()),
    after ? after.nextSibling : mark.firstChild,
  );
}

function markRow(document, row, name) {
  const first = [...row.children].find((element) => !is(element, 'tblPrEx')) ?? null;
  const properties = child(row, 'trPr') ?? row.insertBefore(make(document.tree, 'trPr'), first);
  if (child(properties, name)) return;
  const change = child(properties, 'trPrChange') ?? null;
  properties.insertBefore(make(document.tree, name, document.revision()), change);
}
