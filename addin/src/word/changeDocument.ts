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

/** Changes what is there. It asks, then finds, then changes: the first before a round trip, the others after it. */
export type Step = (context: Word.RequestContext) => () => () => void;

/** All that one action does to the document. */
export interface Changes {
  steps?: readonly Step[];
  pieces?: readonly Piece[];
  /** What a control is called once the steps are done, by what it was called before them. */
  labelAfter?: (before: Label) => Label;
}

/** A control and what it must be called. */
type Claim = [control: Word.ContentControl, label: Label];

/**
 * Makes changes in one go, in three round trips: to find the places, to change, to mend what Word harmed; one more where
 * the same words stand before a place, or controls within controls lost their names. A place that is gone, or a person
 * who cancels, stops all of it before anything changes.
 */
export async function changeDocument(changes: Changes, signal: AbortSignal): Promise<void> {
  const { steps = [], pieces = [], labelAfter = (label) => label } = changes;
  signal.throwIfAborted();
  await inWord(async (context) => {
    const asked = steps.map((step) => step(context));
    const places = pieces.map((piece) => ({ piece, point: piece.point(context) }));
    await context.sync();
    signal.throwIfAborted();
    const found = asked.map((find) => find());
    const points = places.map(({ piece, point }) => ({ piece, ...point() }));
    if (points.some(({ loading }) => loading)) await context.sync();
    signal.throwIfAborted();
    const besides = points.flatMap(({ beside }): Claim[] =>
      beside ? [[beside, labelAfter({ tag: beside.tag, title: beside.title })]] : [],
    );
    found.forEach((apply) => apply());
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
    const harmed = [...besides, ...brought.flat()].filter(isHarmed);
    harmed.forEach(restore);
    if (harmed.length > 0) await context.sync();
  });
}

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

const isHarmed = ([control, { tag, title }]: Claim) => control.tag !== tag || control.title !== title;

function restore([control, { tag, title }]: Claim): void {
  control.tag = tag;
  control.title = title;
}
