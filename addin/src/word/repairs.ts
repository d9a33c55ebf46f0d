import type { Repair, Upgrade } from '../api/drafts';
import { inWord } from './inWord';
import { type Found, lookUp } from './lookUp';
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

/** Gives controls the tags of the newer template, and takes those away that it no longer knows; the text stays. */
export const renameControls = ({ renamed, retired }: Upgrade, signal: AbortSignal) =>
  inWord(async (context) => {
    const tagged = (tag: string) => {
      const controls = context.document.contentControls.getByTag(tag);
      controls.load('items/tag');
      return controls;
    };
    const asked = renamed.map(({ from, ...label }) => ({ controls: tagged(tagOf(from)), label }));
    const unknown = retired.map(({ tag }) => tagged(tag));
    await context.sync();
    signal.throwIfAborted();
    for (const { controls, label } of asked)
      for (const control of controls.items) name(control, label.to, label.title);
    for (const control of unknown.flatMap(({ items }) => items)) control.tag = '';
    await context.sync();
  });

/** Each asks, then finds, then changes: the first before a sync, the others after it. */
type Step = (context: Word.RequestContext, repair: Repair) => () => () => void;

const steps: Record<Repair['what'], Step> = {
  attach(context, { element, title, from, to }) {
    const [first, last] = [from, to ?? from].map((find) => lookUp(context, { find }));
    return () => {
      const [start, end] = [wordsOf(first?.()), wordsOf(last?.())];
      // The range is made only when it is wrapped: a control put around other text before moves it.
      return () => name(wholeOf(start).expandTo(wholeOf(end)).insertContentControl(), element ?? '', title);
    };
  },
  duplicate(context, { element, tag }) {
    const controls = context.document.contentControls.getByTag(tag ?? tagOf(element ?? ''));
    controls.load('items/text,items/placeholderText');
    return () => {
      if (controls.items.length < 2) throw wordProblem('word-place-gone');
      const isFilled = ({ text, placeholderText }: Word.ContentControl) =>
        text.trim() !== '' && text !== placeholderText;
      const keep = controls.items.find(isFilled) ?? controls.items[0];
      return () => {
        for (const control of controls.items) if (control !== keep) control.tag = '';
      };
    };
  },
  // Only a person knows what such a control is for.
  unknown: () => () => () => undefined,
};

function wordsOf(found: Found | null | undefined): Word.Range {
  if (!found?.exact || !found.words) throw wordProblem('word-place-gone');
  return found.words;
}

const wholeOf = (words: Word.Range) => words.paragraphs.getFirst().getRange('Whole');

function name(control: Word.ContentControl, element: string, title: string): void {
  control.tag = tagOf(element);
  control.title = title.slice(0, longest);
}

const tagOf = (element: string) => (element.startsWith('impp:') ? element : `impp:${element}`);
