import { inWord } from './inWord';
import { tagOf } from './repairs';

/** Adds empty rows at the end of the table of an element. */
export const addRows = (element: string, count: number) =>
  inWord(async (context) => {
    const control = context.document.contentControls.getByTag(tagOf(element)).getFirst();
    control.tables.getFirst().addRows('End', count);
    await context.sync();
  });
