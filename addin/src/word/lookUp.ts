import type { Find } from '../api/types';

/** Searching reads a caret as the start of a sign such as a tab. */
const literal = (text: string) => text.replaceAll('^', '^^');

/** Asks for words, as they are written. */
export const search = (context: Word.RequestContext, text: string) =>
  context.document.body.search(literal(text), { matchCase: true });

/** Something to be found: a control by its tag, else the words of a paragraph. */
export interface Sought {
  tag?: string | undefined;
  find?: Find | undefined;
}

export interface Found {
  control?: Word.ContentControl;
  /** The words that were found. */
  words?: Word.Range;
  /** False where the words no longer stand as often as they did, and the last of them was taken. */
  exact: boolean;
}

/** Asks for something in the document; what comes back can be called after the next sync, null where it is not there. */
export function lookUp(context: Word.RequestContext, { tag, find }: Sought): () => Found | null {
  const controls = tag ? context.document.contentControls.getByTag(tag) : null;
  controls?.load('items/tag,items/title');
  const hits = find ? search(context, find.text) : null;
  hits?.load('items/isEmpty');
  return () => {
    const control = controls?.items[0];
    if (control) return { control, exact: true };
    const words = hits?.items[find?.occurrence ?? 0] ?? hits?.items.at(-1);
    return words ? { words, exact: hits?.items[find?.occurrence ?? 0] !== undefined } : null;
  };
}
