import { all, child, is, make } from '../package/names.js';
import { endPlaceholder } from './controls.js';
import { contentOf } from './places.js';
import { markInserted, removeOrMark } from './revisions.js';
import { putText } from './runs.js';

/** What stands directly in a table or a row, through the controls around rows and cells. */
const within = (parent, name) =>
  [...parent.children].flatMap((node) =>
    is(node, name) ? [node] : is(node, 'sdt') ? within(child(node, 'sdtContent') ?? node, name) : [],
  );

export const rowsOf = (table) => within(table, 'tr');
export const cellsOf = (row) => within(row, 'tc');

/**
 * Adds rows at the start or end of a table and gives them: made as the row beside them, with one empty paragraph in each
 * cell; no controls come along, and a heading row makes no heading rows.
 */
export function addRows(document, table, count, atEnd) {
  const rows = rowsOf(table);
  let beside = atEnd ? rows.at(-1) : rows[0];
  const added = Array.from({ length: count }, () => emptyRow(document, beside));
  for (const row of added) {
    if (atEnd) beside.after(row);
    else beside.before(row);
    if (atEnd) beside = row;
  }
  if (document.isTracking) markInserted(document, added);
  document.touch();
  return added;
}

function emptyRow(document, row) {
  const properties = ['tblPrEx', 'trPr'].flatMap((name) => child(row, name)?.cloneNode(true) ?? []);
  for (const name of ['tblHeader', 'ins', 'del', 'trPrChange'])
    for (const found of properties.flatMap((element) => all(element, name))) found.remove();
  return make(
    document.tree,
    'tr',
    {},
    ...properties,
    ...cellsOf(row).map((cell) => emptyCell(document, cell)),
  );
}

function emptyCell(document, cell) {
  const properties = child(cell, 'tcPr')?.cloneNode(true);
  for (const name of ['vMerge', 'cellIns', 'cellDel', 'tcPrChange'])
    for (const found of properties ? all(properties, name) : []) found.remove();
  const [first] = all(cell, 'p');
  const format = first && child(first, 'pPr')?.cloneNode(true);
  for (const name of ['rPr', 'sectPr', 'pPrChange']) format && child(format, name)?.remove();
  const paragraph = make(document.tree, 'p', {}, ...(format ? [format] : []));
  return make(document.tree, 'tc', {}, ...(properties ? [properties] : []), paragraph);
}

/** Puts text in the place of what a cell holds: into the control in its first paragraph, where there is one. */
export function writeCell(document, cell, text) {
  const [first] = all(cell, 'p');
  const [control] = all(first, 'sdt');
  if (control) endPlaceholder(control);
  const others = [...cell.children].filter((node) => is(node, 'p', 'tbl', 'sdt') && !node.contains(first));
  removeOrMark(document, others);
  putText(document, contentOf(control ?? first), text, 'Replace');
}
