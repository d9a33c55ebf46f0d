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

/** Inserts files in one go, in three round trips at most. A place that is gone stops all of it before anything changes. */
export function insertFiles(pieces: readonly Piece[], signal: AbortSignal): Promise<void> {
  return inWord(async (context) => {
    const asked = pieces.map((piece) => ({ piece, point: piece.point(context) }));
    await context.sync();
    signal.throwIfAborted();
    const points = asked.map(({ piece, point }) => ({ piece, ...point() }));
    const besides = points.flatMap(({ beside }) => (beside ? [claimed(beside)] : []));
    const inserted = points.map(({ piece, insert }) => {
      const { contentControls } = insert(piece.base64);
      contentControls.load('items/tag,items/title');
      return { piece, contentControls };
    });
    besides.forEach(([control]) => control.load('tag,title'));
    await context.sync();
    const claims = [
      ...besides,
      ...inserted.flatMap(({ piece, contentControls }) => broughtBy(piece, contentControls)),
    ];
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

/** Word on the web takes tag and title from controls that a file brings. Their order says which is which. */
function broughtBy({ controls }: Piece, { items }: Word.ContentControlCollection): Claim[] {
  const lost = items.filter(({ tag }) => tag === '').length > 0;
  if (!lost || items.length !== controls.length) return [];
  return items.flatMap((item, at): Claim[] => {
    const label = controls[at];
    return label && item.tag === '' ? [[item, label]] : [];
  });
}

function restore([control, { tag, title }]: Claim): void {
  control.tag = tag;
  control.title = title;
}
