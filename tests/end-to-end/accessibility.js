import { strict as assert } from 'node:assert';
import { AxeBuilder } from '@axe-core/playwright';

// Fluent UI's focus keeper: invisible stops that hand the focus on the moment they get it. Nobody ever rests on one.
const sentinels = '[data-tabster-dummy]';

/** Fails with the rule and the elements where axe finds anything. */
export async function assertAccessible(page) {
  await layAllOut(page);
  await settle(page);
  const { violations } = await new AxeBuilder({ page }).exclude(sentinels).analyze();
  const found = violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}\n${nodes.map((node) => `  ${node.html}\n  ${node.failureSummary}`).join('\n')}`,
  );
  assert.deepEqual(found, []);
}

/** What is out of sight is not laid out, and axe would see no ground behind it. */
const layAllOut = (page) =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { content-visibility: visible !important }');
    document.adoptedStyleSheets.push(sheet);
  });

/** Colours on their way in are not the ones a person reads; what turns for ever does not count. */
const settle = (page) =>
  page.evaluate(async () => {
    const ending = document
      .getAnimations()
      .filter(({ effect }) => effect.getComputedTiming().iterations !== Infinity);
    await Promise.allSettled(ending.map(({ finished }) => finished));
  });
