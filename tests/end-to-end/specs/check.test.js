import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { earlyDraft, plainText } from '../documents.js';
import { drop, findings, headline, open } from '../workbench.js';

test('a dropped early draft shows how many essential elements are missing', async (t) => {
  const { page } = await open(t);
  await drop(page, await earlyDraft());
  assert.match(await headline(page), /^\d+ essential elements? (is|are) missing or incomplete$/);
  assert.match(await page.getByRole('status').first().innerText(), /essential/);
});

test('a finding opens to its hint, place and source', async (t) => {
  const { page } = await open(t);
  await drop(page, await earlyDraft());
  await headline(page);
  await findings(page).first().click();
  for (const label of ['What to do', 'Place', 'Source']) {
    assert.equal(await page.getByRole('term').getByText(label, { exact: true }).first().isVisible(), true);
  }
});

test('filters narrow the findings and give all of them back', async (t) => {
  const { page } = await open(t);
  await drop(page, await earlyDraft());
  await headline(page);
  const usual = await findings(page).count();
  await page.getByLabel('Severity').selectOption('essential');
  const essential = await findings(page).count();
  await page.getByRole('button', { name: 'Show all findings' }).click();
  const all = await findings(page).count();
  assert.ok(0 < essential && essential <= usual && usual < all, `${essential}, ${usual}, ${all}`);
  await page.getByLabel('Find in findings').fill('no finding has these words');
  await page.getByText('No finding matches the filters.').waitFor();
});

test('another reading of the tracked changes checks the document again', async (t) => {
  const { page } = await open(t);
  await drop(page, await earlyDraft());
  await headline(page);
  const [answer] = await Promise.all([
    page.waitForResponse(/\/api\/checks$/),
    page.getByLabel('Tracked changes').selectOption('rejected'),
  ]);
  assert.equal((await answer.json()).view, 'rejected');
});

test('a lens adds its questions', async (t) => {
  const { page } = await open(t);
  await drop(page, await earlyDraft());
  await headline(page);
  await page.getByRole('button', { name: /Policy lenses/ }).click();
  const [answer] = await Promise.all([
    page.waitForResponse(/\/api\/checks$/),
    page.getByRole('checkbox').first().check(),
  ]);
  assert.equal((await answer.json()).lenses.length, 1);
  await page
    .getByRole('region', { name: /^Lens: / })
    .first()
    .waitFor();
});

test('the annotated copy is downloaded as a Word document', async (t) => {
  const { page } = await open(t);
  await drop(page, await earlyDraft());
  await headline(page);
  await page.getByRole('button', { name: 'Download' }).click();
  // The open menu must not lie over the report.
  await page.locator('article h2').first().click({ trial: true, timeout: 2000 });
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: 'Word document with comments' }).click(),
  ]);
  assert.match(download.suggestedFilename(), /\.docx$/);
});

test('a text file is refused with what to do instead', async (t) => {
  const { page } = await open(t);
  await drop(page, plainText);
  const alert = page.getByRole('alert').first();
  await alert.waitFor();
  assert.match(await alert.innerText(), /not a Word document[\s\S]*\.docx/);
});

test('a server that is gone is said to be gone', async (t) => {
  const { page } = await open(t);
  await page.route('**/api/checks', (route) => route.abort());
  await drop(page, await earlyDraft());
  await page.getByText('The server cannot be reached.').waitFor();
});
