import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { assertAccessible } from '../accessibility.js';
import { earlyDraft } from '../documents.js';
import { drop, findings, headline, open, overflows } from '../workbench.js';

const appearances = {
  'in light': {},
  'in dark': { colorScheme: 'dark' },
  'in Arabic': { locale: 'ar' },
  // A page of 1280 pixels at 200 % has 640 pixels to lay itself out in.
  'at 200 %': { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 },
  'at 320 pixels': { viewport: { width: 320, height: 640 } },
  'at 320 pixels in French and dark': {
    viewport: { width: 320, height: 640 },
    locale: 'fr',
    colorScheme: 'dark',
  },
};

for (const [name, options] of Object.entries(appearances)) {
  test(`the report is accessible and fits ${name}`, async (t) => {
    const { page } = await open(t, options);
    await drop(page, await earlyDraft());
    await headline(page);
    await findings(page).first().click();
    await page.locator('article button[aria-controls][aria-expanded=false]').first().click();
    await assertAccessible(page);
    assert.equal(await overflows(page), false);
  });

  test(`the first page, drafting and a new document are accessible and fit ${name}`, async (t) => {
    const { page } = await open(t, options);
    await assertAccessible(page);
    assert.equal(await overflows(page), false);
    for (const [area, ready] of [
      [1, '#content h1 >> visible=true'],
      [2, '#content h3 >> visible=true'],
    ]) {
      await page.locator('header nav a').nth(area).click();
      await page.locator(ready).first().waitFor();
      await assertAccessible(page);
      assert.equal(await overflows(page), false);
    }
  });
}

test('Arabic is laid out from right to left', async (t) => {
  const { page } = await open(t, { locale: 'ar' });
  assert.equal(await page.locator('html').getAttribute('dir'), 'rtl');
  const [first, second] = await page.locator('header nav a').all();
  assert.ok((await first.boundingBox()).x > (await second.boundingBox()).x);
});

test('on paper every finding is open, in black on white, without controls', async (t) => {
  const { page } = await open(t, { colorScheme: 'dark' });
  await drop(page, await earlyDraft());
  await headline(page);
  const onScreen = await findings(page).count();
  await page.emulateMedia({ media: 'print' });
  await findings(page).nth(onScreen).waitFor();
  const details = page.locator('[data-print=open]');
  assert.equal(await details.filter({ visible: true }).count(), await findings(page).count());
  assert.equal(await page.getByRole('button', { name: 'Print' }).count(), 0);
  assert.equal(
    await page
      .locator('article h2')
      .first()
      .evaluate((node) => getComputedStyle(node).color),
    'rgb(0, 0, 0)',
  );
  await page.getByText('Completeness report').waitFor();
});
