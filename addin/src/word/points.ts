import type { Anchor, Find } from '../api/types';
import { lookUp, search } from './lookUp';
import { wordProblem } from './problems';

/**
 * A place for a file; `beside` is the control next to it, which an insertion may harm. A place that is `loading` can be
 * used after one more sync.
 */
export interface Point {
  insert: (base64: string) => Word.Range;
  beside?: Word.ContentControl | undefined;
  loading?: boolean;
}

/** Asks for the place an anchor means; what comes back can be called after the next sync. */
export function pointAt(context: Word.RequestContext, anchor: Anchor): () => Point {
  const { body } = context.document;
  if (anchor.position === 'start')
    return () => ({ insert: (file) => body.insertFileFromBase64(file, 'Start') });
  if (anchor.position === 'end') return () => ({ insert: (file) => body.insertFileFromBase64(file, 'End') });
  const found = lookUp(context, anchor);
  const after = anchor.position === 'after';
  const firstTable = after && anchor.find ? tableAroundFirst(context, anchor.find) : null;
  return () => {
    const place = found();
    if (place === null || !place.exact) throw wordProblem('word-place-gone');
    const { control, words } = place;
    if (control) return { insert: into(() => control.getRange(after ? 'After' : 'Before')), beside: control };
    const paragraph = words?.paragraphs.getFirst();
    if (!paragraph) throw wordProblem('word-place-gone');
    if (!after) return { insert: into(() => paragraph.getRange('Start')) };
    if (firstTable && anchor.find?.occurrence === 0) return afterEither(firstTable, paragraph);
    const table = paragraph.parentTableOrNullObject;
    table.load('rowCount');
    return { ...afterEither(table, paragraph), loading: true };
  };
}

/** What an anchor's words end may be a table, and nothing must land in its last cell. */
const afterEither = (table: Word.Table, paragraph: Word.Paragraph): Point => ({
  insert: into(() => (table.isNullObject ? paragraph : table).getRange('After')),
});

/** Asked for along with the words: their first place is nearly always the one that is meant. */
function tableAroundFirst(context: Word.RequestContext, { text }: Find): Word.Table {
  const table = search(context, text).getFirstOrNullObject().parentTableOrNullObject;
  table.load('rowCount');
  return table;
}

/**
 * Asks for the place of the cursor: after the paragraph it is in, and after the table or the control around it, so
 * that nothing is torn apart and nothing lands in a cell or in another element.
 */
export function pointAtCursor(context: Word.RequestContext): () => Point {
  const selection = context.document.getSelection();
  const table = selection.parentTableOrNullObject;
  const control = selection.parentContentControlOrNullObject;
  const outer = control.parentTableOrNullObject;
  table.load('rowCount');
  control.load('tag,title');
  outer.load('rowCount');
  return () => {
    if (!control.isNullObject && outer.isNullObject)
      return { insert: into(() => control.getRange('After')), beside: control };
    if (!table.isNullObject) return { insert: into(() => table.getRange('After')) };
    return { insert: into(() => selection.paragraphs.getLast().getRange('After')) };
  };
}

/** The range is made only when the file goes in: a file that went to the same place before stays after this one. */
const into = (range: () => Word.Range) => (file: string) => range().insertFileFromBase64(file, 'Start');
