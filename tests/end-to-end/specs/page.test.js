import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { earlyDraft } from '../documents.js';
import { server } from '../server.js';
import { open } from '../workbench.js';

test('the report as a page is shown in its own style under the policy it is sent with', async (t) => {
  const { page } = await open(t);
  const { name, content } = await earlyDraft();
  const file = { name, buffer: content, mimeType: 'application/octet-stream' };
  const answer = await page.request.post(`${new URL('/api/checks?format=html', server)}`, {
    multipart: { file },
  });
  // A page cannot be sent for by a link: the browser is given the answer, with its headers, under an address.
  await page.route('**/report', (route) => route.fulfill({ response: answer }));
  await page.goto(`${new URL('/report', server)}`);
  const verdict = page.locator('.verdict').first();
  assert.equal(await verdict.evaluate((node) => getComputedStyle(node).borderTopStyle), 'solid');
});
