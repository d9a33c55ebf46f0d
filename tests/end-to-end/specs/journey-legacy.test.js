import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { ask, checkInPane, paneBeside } from '../journey.js';
import { changed, documentOf, parts, readDocument } from '../word-pane.js';
import { assertSound, rendered } from '../written-document.js';

const legacy = await readDocument('tavara-legacy-plain.docx');
const words = (bytes) => parts(bytes)['word/document.xml'].replace(/<[^>]*>/g, '');

test('a document with plain headings gets its controls back, and not a word of it changes', async (t) => {
  const page = await paneBeside(t, legacy);
  const before = await ask('/api/drafts', legacy);
  assert.ok(before.repairs.length > 0);
  await page.getByRole('button', { name: 'Put all right' }).click();
  await page.getByText(/controls? put right/).waitFor();
  const after = await documentOf(page);
  assert.equal(words(after), words(legacy));
  assert.deepEqual(
    changed(legacy, after).filter((name) => !/^(customXml\/|\[Content_Types\]|word\/_rels\/)/.test(name)),
    ['word/document.xml'],
  );
  const { text } = await assertSound(after, { name: 'legacy', origin: legacy });

  const outline = await ask('/api/drafts', after);
  assert.deepEqual(outline.repairs, []);
  const reports = await Promise.all([legacy, after].map((bytes) => ask('/api/checks', bytes)));
  const [old, fresh] = reports.map(
    ({ outcomes }) => new Map(outcomes.map((each) => [each.requirement, each])),
  );
  const worse = [...old.values()].filter(
    ({ requirement, outcome }) => outcome === 'met' && fresh.get(requirement).outcome !== 'met',
  );
  assert.deepEqual(
    worse.map(({ requirement }) => requirement),
    [],
  );
  for (const { element } of before.repairs)
    assert.equal(fresh.get(element)?.place?.tag ?? `impp:${element}`, `impp:${element}`);
  assert.ok((await checkInPane(page)).length > 0);
  assert.equal(text.replace(/\s+/g, ' '), (await rendered(legacy)).replace(/\s+/g, ' '));
});
