import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { assertAccessible } from '../accessibility.js';
import { earlyDraft } from '../documents.js';
import { drop, findings, headline, open } from '../workbench.js';

const style = (locator, property) =>
  locator.evaluate((node, property) => getComputedStyle(node).getPropertyValue(property), property);

for (const colorScheme of ['light', 'dark']) {
  test(`with forced ${colorScheme} colours, icons, focus and what is selected stay visible`, async (t) => {
    const { page } = await open(t, { forcedColors: 'active', colorScheme });
    await drop(page, await earlyDraft());
    await headline(page);
    const first = findings(page).first();
    await first.click();
    await assertAccessible(page);

    const ground = await style(page.locator('body'), 'background-color');
    for (const icon of await page.locator('article li > button svg').all()) {
      assert.notEqual(await style(icon, 'color'), ground);
    }
    const pressed = page.getByRole('button', { name: /^Not met/, pressed: true }).first();
    assert.notEqual(
      await style(pressed.locator('svg').first(), 'color'),
      await style(pressed, 'background-color'),
    );
    assert.equal(await style(page.locator('[data-selected=true]'), 'outline-style'), 'solid');
    assert.equal(await style(first, 'border-inline-start-style'), 'solid');
    assert.notEqual(
      await style(page.locator('header [aria-current=page]'), 'border-block-end-color'),
      await style(page.locator('header nav a:not([aria-current])').first(), 'border-block-end-color'),
    );
    await page.keyboard.press('Tab');
    assert.equal(await style(page.locator(':focus'), 'outline-style'), 'solid');

    await page.getByRole('link', { name: 'New document' }).click();
    await page.getByRole('heading', { level: 3 }).first().waitFor();
    await assertAccessible(page);
  });
}

test('with less motion, nothing moves while a check is under way', async (t) => {
  const { page } = await open(t, { reducedMotion: 'reduce' });
  await page.route('**/api/checks', () => undefined);
  await drop(page, await earlyDraft());
  await page.getByRole('progressbar').waitFor();
  const moving = await page.evaluate(
    () => document.getAnimations().filter((each) => each.effect.getComputedTiming().endTime > 1).length,
  );
  assert.equal(moving, 0);
});
