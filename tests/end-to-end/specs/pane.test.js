import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { assertAccessible } from '../accessibility.js';
import { earlyDraft } from '../documents.js';
import { server } from '../server.js';
import { drop, headline, open, overflows } from '../workbench.js';

const narrow = { viewport: { width: 320, height: 640 } };

// What Office.js does to a page before anything of ours runs: it takes the history away.
const office = `
  history.pushState = null;
  history.replaceState = null;
  window.readied = 0;
  window.Office = { onReady: () => { window.readied += 1; return Promise.resolve({ host: 'Word' }); } };
`;

/** Opens the pane; Office.js is what is given, or cannot be reached. */
async function openPane(t, script) {
  const { page } = await open(t, narrow);
  await page.route('https://appsforoffice.microsoft.com/**', (route) =>
    script ? route.fulfill({ contentType: 'text/javascript', body: script }) : route.abort(),
  );
  await page.goto(new URL('/pane.html', server).href);
  return page;
}

test('the pane tells Word that it is ready and checks a document', async (t) => {
  const page = await openPane(t, office);
  await drop(page, await earlyDraft());
  assert.match(await headline(page), /essential/);
  assert.ok((await page.evaluate(() => window.readied)) >= 1);
  assert.equal(await overflows(page), false);
  await assertAccessible(page);
});

test('the pane works where Office.js cannot be reached', async (t) => {
  const page = await openPane(t, null);
  await page.getByRole('link').first().waitFor();
});
