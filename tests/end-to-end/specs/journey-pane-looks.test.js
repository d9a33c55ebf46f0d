import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { assertAccessible } from '../accessibility.js';
import { emptyDocument } from '../empty-document.js';
import { checkInPane, paneBeside } from '../journey.js';
import { readDocument } from '../word-pane.js';
import { overflows } from '../workbench.js';

const draft = await readDocument('tavara-early-draft.docx');

const looks = {
  'in light': {},
  'in dark': { theme: 'dark', context: { colorScheme: 'dark' } },
  'with high contrast': { context: { forcedColors: 'active', colorScheme: 'dark' } },
  'in Arabic': { displayLanguage: 'ar-SA', context: { locale: 'ar' } },
  'in French': { displayLanguage: 'fr-FR', context: { locale: 'fr' } },
  'at 320 pixels': { context: { viewport: { width: 320, height: 640 } } },
  // A pane of 700 pixels at 200 % has 350 pixels to lay itself out in.
  'at 200 %': { context: { viewport: { width: 350, height: 400 }, deviceScaleFactor: 2 } },
};

for (const [name, options] of Object.entries(looks)) {
  test(`the pane is accessible and fits ${name}`, async (t) => {
    const page = await paneBeside(t, draft, options);
    const [drafting, checking] = await page.getByRole('tab').all();
    await page.locator('[role=tabpanel]:visible h1').first().waitFor();
    await page.locator('[role=tabpanel]:visible li button').first().waitFor();
    await assertAccessible(page);
    assert.equal(await overflows(page), false);
    await checking.click();
    const report = page.locator('[role=tabpanel]:visible');
    await report.locator('article h2, button').first().waitFor();
    if ((await report.locator('article h2').count()) === 0) await report.locator('button').first().click();
    await report.locator('article h2').first().waitFor();
    await assertAccessible(page);
    assert.equal(await overflows(page), false);
    await drafting.click();
  });
}

test('the kind of an empty document is asked for within the width of the pane', async (t) => {
  const page = await paneBeside(t, emptyDocument, { context: { viewport: { width: 320, height: 640 } } });
  const kind = page.getByLabel('Kind of document');
  await kind.selectOption('usg-planning-directive');
  const { x, width } = await kind.boundingBox();
  assert.ok(x >= 0 && x + width <= 320, `${x} to ${x + width}`);
  await assertAccessible(page);
  assert.equal(await overflows(page), false);
});

test('Arabic is laid out from right to left, and the direction of what Word says follows', async (t) => {
  const page = await paneBeside(t, draft, { displayLanguage: 'ar-SA' });
  assert.equal(await page.locator('html').getAttribute('dir'), 'rtl');
  assert.equal(await page.locator('html').getAttribute('lang'), 'ar');
});

test('everything missing is put in and checked with the keyboard alone', async (t) => {
  const page = await paneBeside(t, draft);
  const insert = page.getByRole('button', { name: 'Insert all that is missing' });
  await insert.waitFor();
  await page.getByRole('tab', { name: 'Draft' }).focus();
  await tabTo(page, insert);
  await page.keyboard.press('Enter');
  await page.getByText('All that was missing has been inserted.').first().waitFor();
  await page.getByRole('tab', { name: 'Draft' }).focus();
  await page.keyboard.press('ArrowRight');
  assert.equal(
    await page.getByRole('tab', { name: 'Check' }).evaluate((tab) => tab === document.activeElement),
    true,
  );
  assert.ok((await checkInPane(page)).length > 0);
});

/** Presses the tabulator until a control has the focus. */
async function tabTo(page, control) {
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press('Tab');
    if (await control.evaluate((node) => node === document.activeElement)) return;
  }
  assert.fail('The tabulator does not get there.');
}
