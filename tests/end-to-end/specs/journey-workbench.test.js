import { strict as assert } from 'node:assert';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { unzipSync, zipSync } from 'fflate';
import { ask, assertValid } from '../journey.js';
import { earlyDraft } from '../documents.js';
import { open } from '../workbench.js';

/** The draft with its body repeated until it has some 250 pages. */
function repeated({ name, content }, times) {
  const files = unzipSync(content);
  const xml = new TextDecoder().decode(files['word/document.xml']);
  const [, head, body, tail] = /^(.*<w:body>)(.*?)(<w:sectPr.*)$/s.exec(xml);
  files['word/document.xml'] = new TextEncoder().encode(head + body.repeat(times) + tail);
  return { name, mimeType: 'application/octet-stream', buffer: Buffer.from(zipSync(files)) };
}

const asFile = ({ name, content }) => ({ name, mimeType: 'application/octet-stream', buffer: content });

/** Goes to the reports and waits for the one on the document that was drafted. */
async function check(page) {
  await page.getByRole('link', { name: 'Check documents' }).click();
  await page.getByRole('navigation', { name: 'Documents' }).getByRole('button').first().click();
  await page.locator('article h2').locator('visible=true').first().waitFor();
}

test('the same is done in a browser: open, insert, check, download', async (t) => {
  const { page } = await open(t);
  await page.getByRole('link', { name: 'Draft', exact: true }).click();
  const draft = await earlyDraft();
  await page.locator('input[type=file] >> nth=-1').setInputFiles(asFile(draft));
  await page.getByRole('button', { name: 'Insert all that is missing' }).click();
  await page.getByText('Every section and element of the template is in the document.').waitFor();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await page.getByRole('button', { name: 'Insert all that is missing' }).waitFor();
  await page.getByRole('button', { name: 'Redo', exact: true }).click();
  await page.getByText('Every section and element of the template is in the document.').waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download .docx' }).locator('visible=true').first().click(),
  ]);
  const written = await readFile(await download.path());
  await assertValid(written, draft.content);
  const outline = await ask('/api/drafts', written);
  const elements = outline.sections.flatMap((section) => section.elements);
  assert.equal(
    elements.some(({ standing }) => standing === 'absent'),
    false,
  );
  await check(page);
});

test('a document of 250 pages does not hold the page up', async (t) => {
  const { page } = await open(t);
  await page.evaluate(() => {
    window.longest = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) window.longest = Math.max(window.longest, duration);
    }).observe({ type: 'longtask' });
  });
  await page.getByRole('link', { name: 'Draft', exact: true }).click();
  const long = repeated(await earlyDraft(), 60);
  await page.locator('input[type=file] >> nth=-1').setInputFiles(long);
  await page.getByRole('list', { name: 'What the document asks for' }).waitFor();
  await check(page);
  const longest = Math.round(await page.evaluate(() => window.longest));
  t.diagnostic(`the longest task took ${longest} ms`);
  // Machines differ; what would be felt is far more than this.
  assert.ok(longest < 1000, `${longest} ms`);
});
