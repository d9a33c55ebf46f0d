import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { unzipSync, zipSync } from 'fflate';
import { earlyDraft } from '../documents.js';
import { checkInPane, paneBeside } from '../journey.js';
import { holdUp, holdUpAsHost, measureTasks } from '../long-tasks.js';
import { checkDrafted, open, openInDraft } from '../workbench.js';

// Machines differ; what would be felt is far more than this.
const most = 1000;
const draft = await earlyDraft();
const long = { ...draft, content: repeated(draft.content, 130) };

/** The document with its body repeated: LibreOffice makes 260 pages of 130 times. */
function repeated(bytes, times) {
  const files = unzipSync(bytes);
  const xml = new TextDecoder().decode(files['word/document.xml']);
  const [, head, body, tail] = /^(.*<w:body>)(.*?)(<w:sectPr.*)$/s.exec(xml);
  files['word/document.xml'] = new TextEncoder().encode(head + body.repeat(times) + tail);
  return Buffer.from(zipSync(files));
}

test('what holds the page up is seen by the measure', async (t) => {
  const { page } = await open(t);
  const longest = await measureTasks(page);
  const before = await longest();
  await holdUp(page, before + 300);
  const seen = await longest();
  t.diagnostic(`${before} ms before, ${seen} ms after ${before + 300} ms of work`);
  assert.ok(seen >= before + 300, `${seen} ms`);
});

test('what the emulated Word does is not held against the page', async (t) => {
  const page = await paneBeside(t, draft.content);
  await page.locator('[role=tabpanel]:visible li button').first().waitFor();
  const longest = await measureTasks(page);
  const before = await longest();
  await holdUpAsHost(page, before + 300);
  const seen = await longest();
  t.diagnostic(`${before} ms before, ${seen} ms after ${before + 300} ms of the emulated Word`);
  assert.ok(seen < before + 150, `${seen} ms`);
});

test('a document of 250 pages does not hold the workbench up', async (t) => {
  const { page } = await open(t);
  const longest = await measureTasks(page);
  await openInDraft(page, long);
  await page.getByRole('list', { name: 'What the document asks for' }).waitFor();
  await checkDrafted(page);
  const found = await longest();
  t.diagnostic(`the longest task took ${found} ms`);
  assert.ok(found < most, `${found} ms`);
});

test('a document of 250 pages does not hold the pane up', async (t) => {
  const page = await paneBeside(t, long.content);
  const longest = await measureTasks(page);
  await page.locator('[role=tabpanel]:visible li button').first().waitFor();
  await checkInPane(page);
  const found = await longest();
  t.diagnostic(`the longest task took ${found} ms, without the emulated Word`);
  assert.ok(found < most, `${found} ms`);
});
