import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { ask, checkInPane, paneBeside } from '../journey.js';
import { documentOf, parts, readDocument } from '../word-pane.js';
import { assertSound } from '../written-document.js';

const tracked = await readDocument('tavara-tracked-changes.docx');

test('open changes are told of, what accepting them would remove is said, and drafting records its own', async (t) => {
  const page = await paneBeside(t, tracked, { author: 'Ama Field' });
  await page
    .getByText(/tracked changes are open/)
    .first()
    .waitFor();
  await checkInPane(page);
  const report = page.getByRole('tabpanel', { name: 'Check' });
  const { whatIf } = await ask('/api/checks', tracked);
  assert.ok(whatIf.changes > 0);
  await report
    .getByText(new RegExp(`\\b${whatIf.changes}\\b.*tracked changes`))
    .first()
    .waitFor();

  await page.getByRole('tab', { name: 'Draft' }).click();
  await page.evaluate(() =>
    Word.run(async (context) => {
      context.document.changeTrackingMode = 'TrackAll';
    }),
  );
  const insert = page.getByRole('button', { name: 'Insert all that is missing' });
  if (await insert.isVisible()) {
    await insert.click();
    await page.getByText('Every section and element of the template is in the document.').waitFor();
    const after = await documentOf(page);
    await assertSound(after, { name: 'changes', origin: tracked });
    assert.match(parts(after)['word/document.xml'], /<w:ins [^>]*w:author="Ama Field"/);
    const rejected = await ask('/api/checks', after, { view: 'rejected' });
    const before = await ask('/api/checks', tracked, { view: 'rejected' });
    const outcomes = ({ outcomes: all }) => all.map(({ requirement, outcome }) => [requirement, outcome]);
    assert.deepEqual(outcomes(rejected), outcomes(before));
  }
});
