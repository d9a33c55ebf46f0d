import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { ask, assertValid, checkInPane, paneBeside } from '../journey.js';
import { changed, documentOf, readDocument } from '../word-pane.js';

const draft = await readDocument('tavara-early-draft.docx');
const day = (ahead) => new Date(Date.now() + ahead * 86400000).toISOString().slice(0, 10);
const until = day(30);
const waiver = {
  do: 'waive',
  requirement: 'UPD-7',
  reason: 'Told to the Council orally.',
  by: 'Ama Field',
  until,
};
const outcomeOf = ({ outcomes }, id) => outcomes.find(({ requirement }) => requirement === id);

test('a waiver is kept in the document, counts until its day, and is withdrawn', async (t) => {
  const before = await ask('/api/checks', draft);
  assert.equal(outcomeOf(before, 'UPD-7').outcome, 'not-met');
  const waived = await ask('/api/drafts/edits', draft, { edits: JSON.stringify([waiver]) });
  assert.equal(changed(draft, waived).includes('word/document.xml'), false);
  await assertValid(waived, draft);

  const page = await paneBeside(t, waived, { go: 'check' });
  await checkInPane(page);
  await page.getByText('1 waived').first().waitFor();
  await page.evaluate(() => Word.run(async (context) => context.document.save()));
  const saved = await documentOf(page);

  const active = await ask('/api/checks', saved, { asOf: until });
  assert.deepEqual([active.summary.waived, active.summary.expiredWaivers, active.asOf], [1, 0, until]);
  assert.equal(active.summary.notMet.essential, before.summary.notMet.essential - 1);
  assert.deepEqual(
    [
      outcomeOf(active, 'UPD-7').outcome,
      outcomeOf(active, 'UPD-7').waiver.standing,
      outcomeOf(active, 'UPD-7').waiver.reason,
    ],
    ['not-met', 'active', 'Told to the Council orally.'],
  );
  const expired = await ask('/api/checks', saved, { asOf: day(31) });
  assert.deepEqual([expired.summary.waived, expired.summary.expiredWaivers], [0, 1]);
  assert.equal(expired.summary.notMet.essential, before.summary.notMet.essential);
  assert.match(outcomeOf(expired, 'UPD-7').reason, /ended on/);

  const edits = JSON.stringify([{ do: 'withdraw-waiver', requirement: 'UPD-7' }]);
  const without = await ask('/api/checks', await ask('/api/drafts/edits', saved, { edits }));
  assert.equal(outcomeOf(without, 'UPD-7').waiver, undefined);
});
