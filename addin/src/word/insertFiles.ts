import { inWord } from './inWord';
import type { Point } from './points';

/** A file to insert, where, and the controls it brings. */
export interface Piece {
  base64: string;
  point: (context: Word.RequestContext) => () => Point;
  controls: readonly Label[];
}

export interface Label {
  tag: string;
  title: string;
}

/** A control and what it must be called. */
type Claim = [control: Word.ContentControl, label: Label];

/** Inserts files in one go, in three round trips where Word keeps what they bring. A place that is gone stops all of it before anything changes. */
export function insertFiles(pieces: readonly Piece[], signal: AbortSignal): Promise<void> {
  return inWord(async (context) => {
    const asked = pieces.map((piece) => ({ piece, point: piece.point(context) }));
    await context.sync();
    signal.throwIfAborted();
    const points = asked.map(({ piece, point }) => ({ piece, ...point() }));
    if (points.some(({ loading }) => loading)) await context.sync();
    const besides = points.flatMap(({ beside }) => (beside ? [claimed(beside)] : []));
    const inserted = points.map(({ piece, insert }) => {
      const { contentControls } = insert(piece.base64);
      contentControls.load('items/tag,items/title');
      return { piece, contentControls };
    });
    besides.forEach(([control]) => control.load('tag,title'));
    await context.sync();
    const brought = await Promise.all(
      inserted.map(({ piece, contentControls }) => broughtBy(context, piece, contentControls)),
    );
    const claims = [...besides, ...brought.flat()];
    const harmed = claims.filter(
      ([control, label]) => control.tag !== label.tag || control.title !== label.title,
    );
    harmed.forEach(restore);
    if (harmed.length > 0) await context.sync();
  });
}

/** What a control is called now, before anything is put beside it. */
const claimed = (control: Word.ContentControl): Claim => [
  control,
  { tag: control.tag, title: control.title },
];

/** Word on the web takes tag and title from controls that a file brings. The order of the outer ones says which is which. */
async function broughtBy(
  context: Word.RequestContext,
  { controls }: Piece,
  { items }: Word.ContentControlCollection,
): Promise<Claim[]> {
  const known = controls.map(({ tag }) => tag);
  if (known.every((tag) => items.some((item) => item.tag === tag))) return [];
  const found = items.length === controls.length ? items : await outermost(context, items);
  if (found.length !== controls.length) return [];
  return found.flatMap((item, at): Claim[] => {
    const label = controls[at];
    return label && item.tag === '' ? [[item, label]] : [];
  });
}

/** The controls that stand in no other one: those in a table are parts of its element. */
async function outermost(context: Word.RequestContext, items: readonly Word.ContentControl[]) {
  const placed = items.map((item) => ({ item, around: item.parentContentControlOrNullObject }));
  placed.forEach(({ around }) => around.load('id'));
  await context.sync();
  return placed.filter(({ around }) => around.isNullObject).map(({ item }) => item);
}

function restore([control, { tag, title }]: Claim): void {
  control.tag = tag;
  control.title = title;
}
