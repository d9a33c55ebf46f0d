import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { ask, paneBeside } from '../journey.js';
import { changed, documentOf, parts, readDocument } from '../word-pane.js';
import { assertSound } from '../written-document.js';

const draft = await readDocument('tavara-early-draft.docx');
const absent = (await ask('/api/drafts', draft)).sections
  .flatMap(({ elements }) => elements)
  .filter(({ standing }) => standing === 'absent');

const insertAll = (page) => page.getByRole('button', { name: 'Insert all that is missing' });
const complete = (page) => page.getByText('Every section and element of the template is in the document.');

// What Word does, what the pane says to it, and what becomes of the document.
const refused = [
  [{ readOnly: true }, /open for viewing only|refused the change/],
  [{ accessDenied: true }, /protected|open for viewing only/],
  [{ customXmlIgnored: true }, /did not keep what the document is to say of itself/],
];

for (const [faults, words] of refused) {
  test(`with ${Object.keys(faults)} the pane says so and the document is as it was`, async (t) => {
    const page = await paneBeside(t, draft, { faults });
    await insertAll(page).click();
    await page.getByText(words).first().waitFor();
    assert.deepEqual(changed(draft, await documentOf(page)), []);
  });
}

for (const faults of [{ networkProblem: true }, { fileRefused: true }]) {
  test(`with ${Object.keys(faults)} the pane says that Word does not hand the document over, and closes what it opened`, async (t) => {
    const page = await paneBeside(t, draft, { faults, platform: 'web' });
    await page.getByText('Word does not hand the document over.').first().waitFor();
    assert.deepEqual(changed(draft, await documentOf(page)), []);
    assert.equal(await page.evaluate(() => wordHost.openFiles), 0);
  });
}

test('with others in the document the pane says that Word refused, and nothing that stood there is lost', async (t) => {
  const page = await paneBeside(t, draft, { faults: { coauthoring: true } });
  await insertAll(page).click();
  await page
    .getByText(/Word refused the change|could not do that/)
    .first()
    .waitFor();
  const paragraphs = (bytes) =>
    [...parts(bytes)['word/document.xml'].matchAll(/<w:t[ >][^<]*/g)].map(([text]) =>
      text.replace(/^[^>]*>/, ''),
    );
  const left = await documentOf(page);
  await assertSound(left, { name: 'faults-coauthoring', origin: draft });
  const after = new Set(paragraphs(left));
  assert.deepEqual(
    paragraphs(draft).filter((text) => !after.has(text)),
    [],
  );
});

for (const faults of [
  { broughtControlsLoseProperties: true },
  { controlLosesProperties: true },
  { undeletableControlRefusesFile: true },
  { slowSync: 200 },
  { slowSlice: 300 },
  { noTheme: true },
]) {
  test(`with ${Object.keys(faults)} everything missing is put in all the same, with its tags`, async (t) => {
    const page = await paneBeside(t, draft, { faults, platform: 'web' });
    await insertAll(page).click();
    await complete(page).waitFor();
    const after = await documentOf(page);
    await assertSound(after, { name: `faults-${Object.keys(faults)}`, origin: draft });
    const xml = parts(after)['word/document.xml'];
    const tags = [...xml.matchAll(/<w:tag w:val="(impp:[^"]*)"/g)].map(([, tag]) => tag);
    assert.deepEqual(tags.sort(), absent.map(({ tag }) => tag).sort());
  });
}

for (const platform of ['windows-2019', 'mac', 'web', 'ipad']) {
  test(`everything missing is put in on ${platform}`, async (t) => {
    const page = await paneBeside(t, draft, { platform });
    await insertAll(page).click();
    await complete(page).waitFor();
    assert.equal(await page.evaluate(() => wordHost.openFiles), 0);
    await assertSound(await documentOf(page), { name: `platform-${platform}`, origin: draft });
  });
}

test('a control that was lost by cutting and pasting is put right', async (t) => {
  const page = await paneBeside(t, draft, { platform: 'web' });
  await insertAll(page).click();
  await complete(page).waitFor();
  const [{ tag, title }] = absent.filter(({ form }) => form === 'paragraphs');
  await page.evaluate((lost) => {
    wordHost.person.types(lost, 'The coastal council and its partners meet in Selin every month.');
    wordHost.person.cutsAndPastes(lost);
  }, tag);
  assert.doesNotMatch(parts(await documentOf(page))['word/document.xml'], new RegExp(`"${tag}"`));
  await page.getByRole('button', { name: 'Read the document again' }).click();
  await page.getByRole('button', { name: `Put right: ${title}`, exact: true }).click();
  await page.getByText('1 control put right.').waitFor();
  const after = await documentOf(page);
  assert.match(parts(after)['word/document.xml'], new RegExp(`<w:tag w:val="${tag}"`));
  await assertSound(after, { name: 'faults-cut-and-pasted', origin: draft });
});
