import { openAtDesk } from './cycle/desk.js';
import { openDocument } from './mission-pages.js';
import { documentOf } from './word-pane.js';
import { downloaded } from './workbench.js';

/** Opens a round on the page that shows the review of a document. */
export async function openRound(page, { name, until, reviewers }) {
  const form = page.getByRole('region', { name: 'Open a review round' });
  await form.getByLabel('Name of the round').fill(name);
  await form.getByLabel('Answers until').fill(until);
  for (const [branch, reviewer] of Object.entries(reviewers))
    await form.getByRole('textbox', { name: `Reviewers: ${branch}` }).fill(reviewer);
  await form.getByRole('button', { name: 'Open the round' }).click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
}

/** Goes from the missions to a round of a document. */
export async function findRound(page, mission, title, name) {
  await openDocument(page, mission, title, true);
  await page.getByRole('region', { name: 'Review rounds' }).getByRole('link', { name }).click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
}

/** Gives the answer of the person at the page, in the workbench or in the pane. */
export async function answer(page, clearance, comment = '') {
  const form = page.getByRole('region', { name: 'Your answer' });
  await form.getByRole('radio', { name: clearance, exact: true }).check();
  await form.getByRole('textbox', { name: 'Comment' }).fill(comment);
  await form.getByRole('button', { name: 'Answer', exact: true }).click();
  await form.getByText(/^The answer for .* is noted/).waitFor();
}

/** Clears with the keyboard alone: on from the list of those one may answer for. */
export async function clearByKeyboard(page) {
  const form = page.getByRole('region', { name: 'Your answer' });
  await form.getByLabel('Answer for').focus();
  for (const key of ['Tab', 'Space', 'Tab', 'Tab', 'Enter']) await page.keyboard.press(key);
  await form.getByText(/^The answer for .* is noted/).waitFor();
}

/** Waits until the page of a round says how many have answered. */
export const waitForAnswers = (page, count) =>
  page.getByRole('region', { name: 'Answers' }).getByText(`${count} of 9 answered`).waitFor();

/** Fetches a version from the page of a document. */
export async function fetchVersion(page, number) {
  const actions = page.getByRole('group', { name: `Version ${number}` });
  const { bytes } = await downloaded(page, () => actions.getByRole('button', { name: 'Download' }).click());
  return bytes;
}

/** Reviews a version in Word: comments on words of it, answers in the pane, and gives the copy. */
export async function reviewInWord(test, desk, bytes, { comments, given, look }) {
  const page = await openAtDesk(test, desk, bytes);
  for (const [place, comment] of comments)
    await page.evaluate(([at, said]) => wordHost.person.comments(at, said), [place, comment]);
  await answer(page, ...given);
  await look(page);
  const copy = await documentOf(page);
  await page.close();
  return copy;
}

/** Brings a copy back on the page of the round, and waits to be told how many comments it had. */
export async function bringCopy(page, branch, copy, count) {
  const copies = page.getByRole('region', { name: 'Copies that came back' });
  await copies.getByLabel('Branch').selectOption(branch);
  await copies
    .locator('input[type=file]')
    .setInputFiles({ name: `Directive ${branch}.docx`, mimeType: 'application/octet-stream', buffer: copy });
  await copies.getByText(`Comments added: ${count};`).waitFor();
}

/** Closes the round that the page shows, which comes to an outcome. */
export async function closeRound(page, outcome) {
  await page.getByRole('button', { name: 'Close…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Close the round' }).click();
  await page.getByText(`Outcome: ${outcome}`, { exact: true }).waitFor();
}
