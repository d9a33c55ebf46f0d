import { inWord } from './inWord';

/** Adds empty rows at the end of the table of an element. */
export const addRows = (tag: string, count: number) =>
  inWord(async (context) => {
    const control = context.document.contentControls.getByTag(tag).getFirst();
    control.tables.getFirst().addRows('End', count);
    await context.sync();
  });
