import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { assertAccessible } from '../accessibility.js';
import { paneBeside } from '../journey.js';
import { libraryAt, tokenOf } from '../library.js';
import { serveAccounts } from '../own-server.js';
import { readDocument } from '../word-pane.js';
import { downloaded, overflows } from '../workbench.js';

const draft = await readDocument('tavara-early-draft.docx');
const password = 'seven green rivers';
const people = ['root', 'lead', 'amina'];

/** A server where people sign in, with a mission that a planning lead and a reviewer take part in. */
async function missionOf(t) {
  const address = await serveAccounts(
    t,
    people.map((name) => ({ name, password })),
  );
  const root = libraryAt(address, await tokenOf(address, 'root', password));
  const { id } = await root.mission('UNIMTA');
  await root.member(id, 'lead', [{ role: 'planning-lead' }]);
  await root.member(id, 'amina', [{ role: 'reviewer', branch: 'political' }]);
  return { address, mission: id, library: libraryAt(address, await tokenOf(address, 'lead', password)) };
}

async function signedIn(t, address, name, options = {}) {
  const page = await paneBeside(t, draft, { go: 'save', origin: address, ...options });
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').first().fill(name);
  await dialog.locator('input[type=password]').fill(password);
  await dialog.locator('button[type=submit]').click();
  await dialog.waitFor({ state: 'detached' });
  return page;
}

async function save(page, comment) {
  await page.getByLabel('Comment').first().fill(comment);
  await page.getByRole('button', { name: 'Save version' }).click();
}

test('with a token alone a document is saved, compared with the version before, and reviewed in the pane', async (t) => {
  const { address, mission, library } = await missionOf(t);
  const page = await signedIn(t, address, 'lead');

  await page.getByRole('combobox', { name: /^Mission/ }).selectOption(mission);
  await page.getByRole('combobox', { name: /^Kind of document/ }).selectOption('usg-planning-directive');
  await page.getByRole('button', { name: 'Continue' }).click();
  await save(page, 'First draft');
  await page.getByText('Saved as version 0.1.').waitFor();
  await page.evaluate(() =>
    Word.run(async (context) => {
      context.document.body.insertParagraph('The parties were told.', 'End');
      await context.sync();
    }),
  );
  await save(page, 'The parties');
  await page.getByText('Saved as version 0.2.').waitFor();
  await page.getByText('First draft').waitFor();

  const compare = page.getByRole('button', { name: 'Compare with 0.1' });
  for (const form of ['By section', 'Side by side']) {
    await compare.click();
    await page.getByRole('menuitem', { name: form }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('The parties were told.').first().waitFor();
    assert.equal(await overflows(page), false);

    await assertAccessible(page);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  }
  await compare.click();
  const redline = await downloaded(page, () =>
    page.getByRole('menuitem', { name: /^Tracked changes/ }).click(),
  );
  assert.match(redline.name, /redline\.docx$/);
  assert.equal(redline.bytes.subarray(0, 2).toString(), 'PK');
  const earlier = page.getByRole('group', { name: 'Version 0.1' });
  const { bytes } = await downloaded(page, () => earlier.getByRole('button', { name: 'Download' }).click());
  assert.equal(bytes.subarray(0, 2).toString(), 'PK');

  const [{ id }] = await fetchDocuments(address, mission);
  await library.round(id, '0.2', 'amina');
  const beside = await signedIn(t, address, 'amina', { bytes: await wordBytes(page) });

  await beside.getByText('Not answered yet: Political: amina').waitFor();
  await beside.getByText('Drafters and planning leads of the mission save versions.').waitFor();
  assert.equal(await beside.getByRole('button', { name: 'Save version' }).count(), 0);
  assert.equal(await beside.getByRole('button', { name: 'Restore…' }).count(), 0);
  await beside.getByRole('radio', { name: 'Cleared', exact: true }).check();
  await beside.getByRole('button', { name: 'Answer', exact: true }).click();
  await beside.getByText(/The answer for Political is noted/).waitFor();
  await assertAccessible(beside);
  assert.equal(await overflows(beside), false);
});

const wordBytes = async (page) => Buffer.from(await page.evaluate(() => Array.from(wordHost.bytes())));

async function fetchDocuments(address, mission) {
  const token = await tokenOf(address, 'lead', password);
  const headers = { Authorization: `Bearer ${token}` };
  const answer = await fetch(new URL(`/api/missions/${mission}/documents`, address), { headers });
  return (await answer.json()).items;
}

for (const [name, options] of Object.entries({
  'at 320 pixels in Arabic': {
    displayLanguage: 'ar-SA',
    context: { locale: 'ar', viewport: { width: 320, height: 640 } },
  },
  'at 200 % in French': {
    displayLanguage: 'fr-FR',
    context: { locale: 'fr', viewport: { width: 350, height: 400 }, deviceScaleFactor: 2 },
  },
})) {
  test(`a document, its versions and their comparison are accessible and fit the pane ${name}`, async (t) => {
    const { mission, document, versions } = await knownDocument(name);
    const page = await paneBeside(t, draft, { go: 'save', ...options });
    const [inMission, inDocument] = [page.getByRole('combobox').nth(1), page.getByRole('combobox').nth(2)];
    await inMission.selectOption(mission);
    await inDocument.selectOption(document);
    await page.locator('form button[type=submit]').click();
    await page
      .locator('ol > li')
      .nth(versions - 1)
      .waitFor();
    await page.waitForLoadState('networkidle');
    await assertAccessible(page);
    assert.equal(await overflows(page), false);
    await page.locator('ol > li').first().getByRole('button').filter({ hasText: '0.1' }).click();
    await page.getByRole('menuitem').first().click();
    await page.getByRole('dialog').getByRole('table').first().waitFor();
    await assertAccessible(page);
    assert.equal(await overflows(page), false);
  });
}

/** A document with two versions, where nobody signs in. */
async function knownDocument(name) {
  const library = libraryAt();
  const { id: mission } = await library.mission(`Pane ${name}`);
  const { id: document } = await library.document(mission, 'Directive');
  const { version } = await library.version(document, draft);
  const changes = await readDocument('tavara-tracked-changes.docx');
  await library.version(document, changes, { follows: version.eTag });
  return { mission, document, versions: 2 };
}

test('signed in, the tabs stay on one line in a narrow pane in all languages, and the review has its heading', async (t) => {
  const { address } = await missionOf(t);
  for (const [locale, displayLanguage] of [
    ['en', 'en-US'],
    ['fr', 'fr-FR'],
    ['ar', 'ar-SA'],
  ]) {
    for (const width of [320, 350]) {
      const context = { locale, viewport: { width, height: 500 }, deviceScaleFactor: width === 350 ? 2 : 1 };
      const page = await signedIn(t, address, 'lead', { displayLanguage, context });
      await page.locator('[role=tabpanel]:visible h1').waitFor();
      const tops = await page
        .getByRole('tab')
        .evaluateAll((tabs) => tabs.map((tab) => tab.getBoundingClientRect().top));
      assert.equal(new Set(tops).size, 1, `${locale} at ${width}: ${tops}`);
      assert.equal(tops.length, 4);
      assert.equal(await overflows(page), false, `${locale} at ${width}`);
      await page.waitForLoadState('networkidle');
      await assertAccessible(page);
    }
  }
});
