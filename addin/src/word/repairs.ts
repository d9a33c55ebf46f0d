import type { Repair, Upgrade } from '../api/drafts';
import { inWord } from './inWord';
import { lookUp } from './lookUp';
import { wordProblem } from './problems';

const longest = 64;

/** Puts controls right; a place that is gone stops all of it before anything changes. */
export const repairControls = (repairs: readonly Repair[], signal: AbortSignal) =>
  inWord(async (context) => {
    const asked = repairs.map((repair) => steps[repair.what](context, repair));
    await context.sync();
    signal.throwIfAborted();
    asked.map((prepared) => prepared()).forEach((apply) => apply());
    await context.sync();
  });

/** Renames the controls whose elements have another id in the newer template. */
export const renameControls = ({ renamed }: Upgrade, signal: AbortSignal) =>
  inWord(async (context) => {
    const asked = renamed.map(({ from, ...label }) => {
      const controls = context.document.contentControls.getByTag(tagOf(from));
      controls.load('items/tag');
      return { controls, label };
    });
    await context.sync();
    signal.throwIfAborted();
    for (const { controls, label } of asked)
      for (const control of controls.items) name(control, label.to, label.title);
    await context.sync();
  });

/** Each asks, then finds, then changes: the first before a sync, the others after it. */
type Step = (context: Word.RequestContext, repair: Repair) => () => () => void;

const steps: Record<Repair['what'], Step> = {
  attach(context, { element, title, from, to }) {
    const [first, last] = [lookUp(context, { find: from }), lookUp(context, { find: to ?? from })];
    return () => {
      const [start, end] = [paragraphOf(first()), paragraphOf(last())];
      return () => name(start.expandTo(end).insertContentControl(), element ?? '', title);
    };
  },
  duplicate(context, { element, tag }) {
    const controls = context.document.contentControls.getByTag(tag ?? tagOf(element ?? ''));
    controls.load('items/text,items/placeholderText');
    return () => () => {
      const isFilled = ({ text, placeholderText }: Word.ContentControl) =>
        text.trim() !== '' && text !== placeholderText;
      const keep = controls.items.find(isFilled) ?? controls.items[0];
      for (const control of controls.items) if (control !== keep) control.tag = '';
    };
  },
  // Only a person knows what such a control is for.
  unknown: () => () => () => undefined,
};

function paragraphOf(found: ReturnType<ReturnType<typeof lookUp>>): Word.Range {
  if (!found?.exact || !found.words) throw wordProblem('word-place-gone');
  return found.words.paragraphs.getFirst().getRange('Whole');
}

function name(control: Word.ContentControl, element: string, title: string): void {
  control.tag = tagOf(element);
  control.title = title.slice(0, longest);
}

export const tagOf = (element: string) => (element.startsWith('impp:') ? element : `impp:${element}`);
