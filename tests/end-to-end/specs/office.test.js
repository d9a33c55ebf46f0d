import { strict as assert } from 'node:assert';
import { after, test } from 'node:test';
import { launch } from '../browser.js';
import { withRealOffice } from '../office-files.js';
import { server } from '../server.js';

const browser = await launch();
after(() => browser.close());

// Where Office.js reports how it is used; the policy leaves it out on purpose.
const telemetry = 'frame-src https://telemetryservice.firstpartyapps.oaspapps.com';

/** The pane with the real Office.js, as a Word that says this of itself opens it; what the policy refused is in refused. */
async function openPane(t, host = '') {
  const page = await browser.newPage();
  t.after(() => page.close());
  await withRealOffice(page);
  await page.addInitScript(() => {
    window.refused = [];
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      window.refused.push(`${effectiveDirective} ${blockedURI}`),
    );
  });
  await page.goto(new URL(`/pane.html${host}`, server).href);
  return page;
}

test('outside of Word the real Office.js says that there is no host, and its telemetry is not let in', async (t) => {
  const page = await openPane(t);
  await page.locator('#content h1').first().waitFor();
  assert.equal((await page.evaluate(() => Office.onReady())).host, null);
  // Office.js makes its frame three seconds after it was loaded.
  await page.waitForFunction(() => window.refused.length > 0);
  assert.deepEqual(await page.evaluate(() => window.refused), [telemetry]);
});

for (const [word, host] of [
  ['Windows', 'Word$Win32$16.01$en-US$$$$0'],
  ['Mac', 'Word$Mac$16.00$en-US$$$$0'],
  ['the web', 'Word$Web$16.01$en-US$$$$0'],
]) {
  test(`the policy lets in all that Office.js loads in Word on ${word}`, async (t) => {
    const page = await openPane(t, `?_host_Info=${host}`);
    await page.waitForFunction(() => typeof Word === 'object' && typeof Strings === 'object');
    assert.deepEqual(await page.evaluate(() => window.refused), []);
  });
}
