import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { completeTitleBlock } from '../desk-officer.js';
import { directiveTexts } from '../directive-texts.js';
import { earlyDraft } from '../documents.js';
import { ask } from '../journey.js';
import { checkDrafted, downloaded, drop, headline, open, openInDraft } from '../workbench.js';
import { assertSound, assertValid } from '../written-document.js';
import { writeInBrowser } from '../writing.js';

const everythingIsThere = (page) =>
  page.getByText('Every section and element of the template is in the document.').waitFor();
const elementsOf = ({ sections }) => sections.flatMap(({ elements }) => elements);
const download = (page) =>
  downloaded(page, () =>
    page.getByRole('button', { name: 'Download .docx' }).locator('visible=true').first().click(),
  );

test('what a draft lacks is put in, taken back and put in again in a browser', async (t) => {
  const { page } = await open(t);
  const draft = await earlyDraft();
  await openInDraft(page, draft);
  await page.getByRole('button', { name: 'Insert all that is missing' }).click();
  await everythingIsThere(page);
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await page.getByRole('button', { name: 'Insert all that is missing' }).waitFor();
  await page.getByRole('button', { name: 'Redo', exact: true }).click();
  await everythingIsThere(page);
  const { bytes } = await download(page);
  await assertSound(bytes, { name: 'workbench-draft', origin: draft.content });
  const absent = elementsOf(await ask('/api/drafts', bytes)).filter(({ standing }) => standing === 'absent');
  assert.deepEqual(absent, []);
});

test('a new directive is written to completeness in a browser', async (t) => {
  const { page } = await open(t);
  await page.getByRole('link', { name: 'New document' }).click();
  await page.getByLabel('Kind of document').locator('visible=true').selectOption('usg-planning-directive');
  await page.getByLabel('Mission').locator('visible=true').fill('UNIMTA');
  await page.getByLabel('Country').locator('visible=true').fill('Tavara');
  await page.getByRole('button', { name: 'Open in Draft' }).locator('visible=true').click();
  await everythingIsThere(page);
  const { bytes: fresh } = await download(page);
  await assertValid(fresh);

  const texts = await directiveTexts(t);
  for (const element of elementsOf(await ask('/api/drafts', fresh)))
    await writeInBrowser(page, element, texts[element.id]);
  assert.equal(await checkDrafted(page), '1 essential requirement of the document as a whole is not met');
  await page.getByRole('link', { name: 'Draft', exact: true }).click();
  const { bytes, name } = await download(page);
  const drafted = await assertSound(bytes, { name: 'workbench-drafted', origin: fresh });
  // What the title block asks for is chosen and written in a word processor.
  assert.deepEqual(
    drafted.report.outcomes
      .filter(({ outcome }) => outcome === 'not-met')
      .map(({ requirement }) => requirement),
    ['doc.guidance-removed', 'doc.classified'],
  );

  const content = completeTitleBlock(bytes, { classification: 'UNCLASSIFIED', version: '1.0' });
  const { report, text } = await assertSound(content, { name: 'workbench-complete', origin: fresh });
  assert.equal(report.summary.complete, true);
  assert.deepEqual(
    report.outcomes.filter(({ outcome }) => outcome === 'not-met'),
    [],
  );
  assert.match(text, /Classification +UNCLASSIFIED[\s\S]*Five issues will shape all subsequent planning/);

  const { page: later } = await open(t);
  await drop(later, { name, content });
  assert.match(await headline(later), /^Complete/);
  const html = await downloaded(later, async () => {
    await later.getByRole('button', { name: 'Download', exact: true }).click();
    await later.getByRole('menuitem', { name: 'Report as a web page (HTML)' }).click();
  });
  assert.match(html.name, /\.html$/);
  assert.match(html.bytes.toString(), /<!doctype html>[\s\S]*USG Planning Directive/i);
});
