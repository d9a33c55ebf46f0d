import { directiveTexts, writeDirective } from './directive-texts.js';
import { ask } from './journey.js';
import { documentOf } from './word-pane.js';

/** Begins a directive in an empty document of Word and puts in all that its template asks for; gives its outline. */
export async function beginDirective(page, { acronym, country }) {
  await page.getByLabel('Kind of document').selectOption('usg-planning-directive');
  await page.getByLabel('Mission').fill(acronym);
  await page.getByLabel('Country').fill(country);
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.getByRole('button', { name: 'Insert all that is missing' }).click();
  await page.getByText('Every section and element of the template is in the document.').waitFor();
  return ask('/api/drafts', await documentOf(page));
}

/** Writes what the complete directive of the tests says, but one element; gives what it says, by element. */
export async function writeAllBut(test, page, outline, left) {
  const texts = await directiveTexts(test);
  const sections = outline.sections.map(({ elements }) => ({
    elements: elements.filter(({ id }) => id !== left),
  }));
  await writeDirective(page, { sections }, texts);
  return texts;
}

/** Writes one element that was left. */
export const writeElement = (page, outline, left, texts) =>
  writeDirective(
    page,
    {
      sections: outline.sections.map(({ elements }) => ({
        elements: elements.filter(({ id }) => id === left),
      })),
    },
    texts,
  );

/** What an element says is typed anew. */
export const retype = (page, element, ...paragraphs) =>
  page.evaluate(([tag, words]) => wordHost.person.types(tag, ...words), [`impp:${element}`, paragraphs]);

/** Says where an open document belongs that the library does not know: as a new one of a kind, or as one that is there. */
export async function placeIn(page, mission, { kind, entry }) {
  const form = page.getByRole('region', { name: 'The library does not know this document yet' });
  await form.getByLabel(/^Mission/).selectOption(mission);
  if (entry) await form.getByLabel('Document of the mission').selectOption(entry);
  if (kind) await form.getByLabel('Kind of document').selectOption(kind);
  await form.getByRole('button', { name: 'Continue' }).click();
}

/** Saves the document in Word as a version, in the pane, and waits to be told its number. */
export async function saveFromPane(page, comment, number) {
  await page.getByRole('tab', { name: 'Review' }).click();
  const saving = page.getByRole('region', { name: 'Save a version' });
  await saving.getByRole('textbox', { name: 'Comment' }).fill(comment);
  await saving.getByRole('button', { name: 'Save version' }).click();
  await saving.getByText(`Saved as version ${number}.`).waitFor();
}
