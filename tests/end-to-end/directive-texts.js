import { openPane, readDocument } from './word-pane.js';

/** What the complete directive of the tests says, by element: paragraphs, and the rows of a table without its heading. */
export async function directiveTexts(test) {
  const page = await openPane(test, await readDocument('tavara-directive-npm-docx.docx'));
  return page.evaluate(() =>
    Word.run(async (context) => {
      const { contentControls } = context.document;
      contentControls.load('items/tag');
      await context.sync();
      for (const control of contentControls.items) {
        control.paragraphs.load('items/text');
        control.tables.load('items/values');
      }
      await context.sync();
      return Object.fromEntries(
        contentControls.items.map(({ tag, paragraphs, tables }) => [
          tag.replace('impp:', ''),
          {
            paragraphs: paragraphs.items.map(({ text }) => text).filter(Boolean),
            rows: tables.items[0]?.values.slice(1),
          },
        ]),
      );
    }),
  );
}

/** The rows for an element's table of some columns: those of the directive, or its paragraphs one to a row. */
export function rowsFor({ columns }, { paragraphs, rows }) {
  const found = rows ?? paragraphs.slice(0, 3).map((text, at) => [`SO-${at + 1}`, text]);
  return found.map((row) => columns.map((_, at) => row[at] ?? 'Security Council resolution 2899 (2026)'));
}

/** Writes every element of a document that has its controls, as a person would. */
export async function writeDirective(page, outline, texts) {
  for (const element of outline.sections.flatMap(({ elements }) => elements)) {
    const { form, tag, id } = element;
    await page.evaluate(
      ([where, rows, paragraphs]) =>
        rows ? wordHost.person.fills(where, ...rows) : wordHost.person.types(where, ...paragraphs),
      [tag, form === 'table' ? rowsFor(element, texts[id]) : null, texts[id].paragraphs],
    );
  }
}
