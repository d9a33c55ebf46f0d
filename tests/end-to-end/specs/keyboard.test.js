import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { earlyDraft } from '../documents.js';
import { drop, findings, headline, open } from '../workbench.js';

/** The accessible text and the outline of what has the focus. */
const focused = (page) =>
  page.evaluate(() => {
    const { activeElement } = document;
    const style = getComputedStyle(activeElement);
    const after = getComputedStyle(activeElement, '::after');
    const marked =
      style.outlineStyle !== 'none' || style.boxShadow !== 'none' || after.borderBottomStyle !== 'none';
    return { name: activeElement.ariaLabel ?? activeElement.textContent, tag: activeElement.tagName, marked };
  });

test('every control of the report is reached with Tab, each with a visible focus', async (t) => {
  const { page } = await open(t);
  await drop(page, await earlyDraft());
  await headline(page);
  await page.locator('body').focus();
  const wanted = ['Add documents', 'Download', 'Print', 'Severity', 'Expand all'];
  const unmarked = [];
  for (let step = 0; step < 80 && wanted.length > 0; step++) {
    await page.keyboard.press('Tab');
    const { name, tag, marked } = await focused(page);
    const at = wanted.findIndex((each) => name?.includes(each));
    if (at >= 0) wanted.splice(at, 1);
    if (!marked && !['SELECT', 'INPUT', 'BODY'].includes(tag)) unmarked.push(name);
  }
  assert.deepEqual(wanted, []);
  assert.deepEqual(unmarked, []);
});

test('a finding opens and closes from the keyboard', async (t) => {
  const { page } = await open(t);
  await drop(page, await earlyDraft());
  await headline(page);
  const first = findings(page).first();
  await first.focus();
  const opened = findings(page).and(page.locator('[aria-expanded=true]'));
  await page.keyboard.press('Enter');
  await opened.waitFor();
  assert.equal(await first.getAttribute('aria-expanded'), 'true');
  await page.keyboard.press('Space');
  await opened.waitFor({ state: 'detached' });
});

test('the first Tab offers to skip to the content', async (t) => {
  const { page } = await open(t);
  await page.keyboard.press('Tab');
  assert.equal((await focused(page)).name, 'Skip to content');
  await page.keyboard.press('Enter');
  // The browser follows a link to a place on the page when it finds the time.
  await page.waitForFunction(() => document.activeElement.id === 'content');
});

test('the focus stays with the report after a document was added', async (t) => {
  const { page } = await open(t);
  const { name, content } = await earlyDraft();
  await page
    .locator('input[type=file]')
    .setInputFiles({ name, buffer: content, mimeType: 'application/octet-stream' });
  await headline(page);
  assert.equal((await focused(page)).tag === 'BODY', false);
});
