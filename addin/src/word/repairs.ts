import type { Repair } from '../api/drafts';
import type { Step } from './changeDocument';
import { nameControl, tagOf } from './controlNames';
import { type Found, lookUp } from './lookUp';
import { wordProblem } from './problems';

/** How each repair is carried out. */
export const repairSteps = (repairs: readonly Repair[]): Step[] =>
  repairs.map((repair) => (context) => steps[repair.what](context, repair));

type RepairStep = (context: Word.RequestContext, repair: Repair) => ReturnType<Step>;

const steps: Record<Repair['what'], RepairStep> = {
  attach(context, { element, title, from, to }) {
    const [first, last] = [from, to ?? from].map((find) => lookUp(context, { find }));
    return () => {
      const [start, end] = [wordsOf(first?.()), wordsOf(last?.())];
      // The range is made only when it is wrapped: a control put around other text before moves it.
      return () =>
        nameControl(wholeOf(start).expandTo(wholeOf(end)).insertContentControl(), element ?? '', title);
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
