import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { directiveTexts, writeDirective } from '../directive-texts.js';
import { emptyDocument } from '../empty-document.js';
import { ask, checkInPane, paneBeside } from '../journey.js';
import { documentOf } from '../word-pane.js';
import { assertSound, assertValid } from '../written-document.js';

test('an empty document becomes a complete planning directive', async (t) => {
  const page = await paneBeside(t, emptyDocument);
  await page.getByLabel('Kind of document').selectOption('usg-planning-directive');
  await page.getByLabel('Mission').fill('UNIMTA');
  await page.getByLabel('Country').fill('Tavara');
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.getByRole('button', { name: 'Insert all that is missing' }).click();
  await page.getByText('Every section and element of the template is in the document.').waitFor();

  const begun = await documentOf(page);
  await assertValid(begun, emptyDocument);
  const outline = await ask('/api/drafts', begun);
  assert.deepEqual(
    [outline.identity.mission, outline.identity.country, outline.identity.kind],
    ['UNIMTA', 'Tavara', 'usg-planning-directive'],
  );
  assert.equal(outline.sections.length, 5);
  const elements = outline.sections.flatMap((section) => section.elements);
  assert.deepEqual(
    elements.filter(({ standing, controls }) => standing !== 'open' || controls !== 1),
    [],
  );
  assert.match(await checkInPane(page), /^18 essential elements are missing/);

  await writeDirective(page, outline, await directiveTexts(t));
  assert.match(await checkInPane(page), /^Nothing essential is missing|complete/i);
  const written = await documentOf(page);
  const { report, text } = await assertSound(written, { name: 'empty', origin: emptyDocument });
  assert.equal(report.summary.complete, true);
  for (const { title } of outline.sections)
    assert.match(text, new RegExp(`^\\s*(\\d+\\.?\\s+)?${title}\\s*$`, 'mi'));
  assert.match(text, /Five issues will shape all subsequent planning/);
});
