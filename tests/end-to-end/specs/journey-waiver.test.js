import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { unzipSync, zipSync } from 'fflate';
import { ask, checkInPane, openFinding, paneBeside, waive } from '../journey.js';
import { changed, documentOf, parts, readDocument } from '../word-pane.js';
import { assertSound } from '../written-document.js';

const draft = await readDocument('tavara-early-draft.docx');
const reason = 'Told to the Council orally in September.';
const outcomeOf = ({ outcomes }, id) => outcomes.find(({ requirement }) => requirement === id);

/** The document as Word has it after saving. */
async function saved(page) {
  await page.evaluate(() => Word.run(async (context) => context.document.save()));
  return documentOf(page);
}

/** The document as it is once a day is over: the day in its waivers lies that far back. */
function dayReplaced(bytes, day, earlier) {
  const files = unzipSync(bytes);
  for (const [name, content] of Object.entries(files))
    if (/^customXml\/item\d+\.xml$/.test(name))
      files[name] = Buffer.from(Buffer.from(content).toString().replaceAll(day, earlier));
  return Buffer.from(zipSync(files));
}

test('a requirement is waived in the pane, kept in the document, and counts again once the waiver is withdrawn', async (t) => {
  const before = await ask('/api/checks', draft);
  assert.equal(outcomeOf(before, 'UPD-7').outcome, 'not-met');

  const page = await paneBeside(t, draft, { go: 'check' });
  const headline = await checkInPane(page);
  const until = await waive(page, 'UPD-7', { reason, by: 'Ama Field', months: '3 months' });
  await page.getByText('1 waived').first().waitFor();
  assert.notEqual(await page.locator('article h2').first().innerText(), headline);
  const waived = await saved(page);
  assert.equal(changed(draft, waived).includes('word/document.xml'), false);
  const sound = await assertSound(waived, { name: 'waiver', origin: draft });
  assert.equal(sound.report.summary.waived, 1);
  const active = await ask('/api/checks', waived, { asOf: until });
  assert.deepEqual([active.summary.waived, active.summary.expiredWaivers, active.asOf], [1, 0, until]);
  assert.equal(active.summary.notMet.essential, before.summary.notMet.essential - 1);
  const { standing, reason: why, by } = outcomeOf(active, 'UPD-7').waiver;
  assert.deepEqual([standing, why, by], ['active', reason, 'Ama Field']);

  const again = await paneBeside(t, waived, { go: 'check' });
  await checkInPane(again);
  await again.getByText('1 waived').first().waitFor();
  const finding = await openFinding(again, 'UPD-7');
  await finding.getByText(/^Waived until/).waitFor();
  await finding.getByText(reason).waitFor();
  await finding.getByRole('button', { name: 'Withdraw waiver' }).click();
  await again.getByText('1 waived').first().waitFor({ state: 'detached' });
  assert.equal(await again.locator('article h2').first().innerText(), headline);
  const withdrawn = await saved(again);
  await assertSound(withdrawn, { name: 'waiver-withdrawn', origin: draft });
  assert.equal(outcomeOf(await ask('/api/checks', withdrawn), 'UPD-7').waiver, undefined);
  assert.equal(parts(withdrawn)['word/document.xml'], parts(draft)['word/document.xml']);
});

test('a waiver whose last day is over is said to have ended, and its requirement counts', async (t) => {
  const before = await paneBeside(t, draft, { go: 'check' });
  const headline = await checkInPane(before);
  const until = await waive(before, 'UPD-7', { reason, by: 'Ama Field', months: '1 month' });
  await before.getByText('1 waived').first().waitFor();
  const over = dayReplaced(await saved(before), until, '2026-01-31');

  const page = await paneBeside(t, over, { go: 'check' });
  assert.equal(await checkInPane(page), headline);
  await page.getByText('1 waiver has ended').first().waitFor();
  const finding = await openFinding(page, 'UPD-7');
  await finding.getByText(/^Waiver ended on/).waitFor();
  assert.match(outcomeOf(await ask('/api/checks', over), 'UPD-7').reason, /ended on/);
});
