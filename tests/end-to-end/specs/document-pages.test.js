import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { assertAccessible } from '../accessibility.js';
import { earlyDraft, testDocument } from '../documents.js';
import { libraryAt } from '../library.js';
import { server } from '../server.js';
import { downloaded, open, overflows } from '../workbench.js';

const appearances = {
  'in light': {},
  'at 320 pixels in Arabic and dark': {
    viewport: { width: 320, height: 640 },
    locale: 'ar',
    colorScheme: 'dark',
  },
  'at 200 % in French': { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2, locale: 'fr' },
};
const library = libraryAt();
const at = async (page, path) => {
  await page.goto(new URL(path, server).href);
  await page.locator('#content h1 >> visible=true').first().waitFor();
  await page.waitForLoadState('networkidle');
};

/** A mission with a directive in review, whose comments came back, and two documents beside it. */
async function missionInReview(name) {
  const mission = await library.mission(name);
  const { content } = await earlyDraft();
  const [directive, mandate, old] = await Promise.all(
    ['Directive', 'Mandate', 'Old plan'].map((title) => library.document(mission.id, title)),
  );
  for (const { id } of [directive, mandate, old]) await library.version(id, content, { comment: 'First' });
  const { latest } = await library.find(old.id);
  await library.withdraw(old.id, latest.eTag);
  const round = await library.round(directive.id, '0.1', 'Amina');
  await library.copy(round.id, content, 'amina.docx', 'Amina');
  await library.copy(round.id, (await testDocument('tavara-french.docx')).content, 'jonas.docx', 'Jonas');
  return { directive: directive.id, mandate: mandate.id, old: old.id, round: round.id };
}

for (const [name, options] of Object.entries(appearances)) {
  test(`a document, its readers and basis, a round and its matrix are accessible and fit ${name}`, async (t) => {
    const { directive, old, round } = await missionInReview(`Pages ${name}`);
    const { page } = await open(t, options);
    for (const path of [`/documents/${directive}`, `/documents/${old}`, `/rounds/${round}`]) {
      await at(page, path);
      await assertAccessible(page);
      assert.equal(await overflows(page), false, path);
    }
  });
}

test('a document is kept, checked in with a file, linked, narrowed and brought back', async (t) => {
  const { mandate, old } = await missionInReview('Steps of a document');
  const { page } = await open(t);
  await at(page, `/documents/${mandate}`);

  await page.getByRole('button', { name: 'Check out' }).click();
  await page.getByText('You are working on the document.').waitFor();
  await page.locator('[role=group]:focus').waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const { content } = await testDocument('tavara-french.docx');
  await page
    .getByLabel('Choose the file (.docx)')
    .setInputFiles({ name: 'mine.docx', mimeType: 'application/octet-stream', buffer: content });
  await page.getByRole('button', { name: 'Check in as the next version' }).click();
  await page.getByText('Saved as version 0.2; the document is free for others.').waitFor();

  await page.getByLabel('Document it is built on').selectOption('Old plan');
  await page.getByRole('button', { name: 'Link', exact: true }).click();
  await page.getByText('The documents are linked.').waitFor();
  await page.getByRole('button', { name: 'Remove the link to Old plan' }).click();
  await assertAccessible(page);
  await page.getByRole('dialog').getByRole('button', { name: 'Remove the link' }).click();
  await page.getByText('The link was removed.').waitFor();

  await page.getByLabel('Classification').selectOption('Confidential');
  await page.getByRole('button', { name: 'Save who may read it' }).click();
  await page.getByText('It is saved who may read the document.').waitFor();

  await at(page, `/documents/${old}`);
  await page.getByRole('button', { name: 'Bring back…' }).click();
  await page.getByLabel('Reason').fill('Needed after all.');
  await page.getByRole('dialog').getByRole('button', { name: 'Bring back' }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.getByRole('region', { name: 'Where it stands' }).getByText('Draft').waitFor();
});

test('a page that is out of date says so, keeps what was typed and reloads', async (t) => {
  const { mandate } = await missionInReview('Two at once');
  const { page } = await open(t);
  await at(page, `/documents/${mandate}`);
  await page.getByRole('button', { name: 'Rename…' }).click();
  await page.getByLabel('Title').fill('Mandate of the Council');
  const { eTag } = await library.find(mandate);
  const change = { method: 'PATCH', body: JSON.stringify({ title: 'Faster' }) };
  const headers = { 'Content-Type': 'application/json', 'If-Match': `"${eTag}"` };
  await fetch(new URL(`/api/documents/${mandate}`, server), { ...change, headers });
  await page.getByRole('button', { name: 'Rename', exact: true }).click();
  await page.getByText(/Somebody else changed this in the meantime/).waitFor();
  await page.getByRole('button', { name: 'Reload' }).click();
  await page.getByRole('heading', { name: 'Faster' }).waitFor();
  assert.equal(await page.getByLabel('Title').inputValue(), 'Mandate of the Council');
  await page.getByRole('button', { name: 'Rename', exact: true }).click();
  await page.getByRole('heading', { name: 'Mandate of the Council' }).waitFor();
});

test('comments are answered from the keyboard, placed by hand and taken along', async (t) => {
  const { round } = await missionInReview('Matrix by keyboard');
  const { page } = await open(t);
  await at(page, `/rounds/${round}`);
  await page.getByText('Not answered yet: Political: Amina').first().waitFor();
  const responses = page.getByRole('textbox', { name: /^Response to/ });
  await responses.first().focus();
  await page.keyboard.type('Taken up in section 2.');
  await page.keyboard.press('Control+Enter');
  const focused = (field) => field.evaluate((node) => node === document.activeElement);
  await page.getByText('Saved.').first().waitFor();
  await page.waitForFunction(() => document.activeElement?.matches('tr:nth-child(2) textarea'));
  await page.keyboard.press('Alt+ArrowUp');
  assert.ok(await focused(responses.first()));

  const before = (await library.matrix(round)).rows.filter(({ paragraph }) => paragraph === 0).length;
  assert.ok(before > 0);
  await page
    .getByRole('button', { name: /^Place the comment/ })
    .last()
    .click();
  const places = page.getByRole('dialog').getByRole('combobox');
  await places.waitFor();
  await assertAccessible(page);
  await places.selectOption({ index: 2 });
  await page.getByRole('dialog').getByRole('button', { name: 'Place', exact: true }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  const { rows } = await library.matrix(round);
  assert.ok(rows.some(({ placing }) => placing === 'by-hand'));

  for (const [button, ending] of [
    ['Matrix (.docx)', '.docx'],
    ['Matrix (.csv)', '.csv'],
    ['Document with replies (.docx)', '.docx'],
  ]) {
    const { name, bytes } = await downloaded(page, () => page.getByRole('button', { name: button }).click());
    assert.ok(name.endsWith(ending) && bytes.length > 0, name);
  }
});

test('a refused approval names everything that stands in the way', async (t) => {
  const { mandate } = await missionInReview('Refused');
  const { page } = await open(t);
  // Between looking and deciding something may have come up.
  await page.route('**/approval?language=en', async (route) => {
    if (route.request().method() !== 'GET') return route.continue();
    const answer = await route.fetch();
    return route.fulfill({ response: answer, json: { ...(await answer.json()), possible: true } });
  });
  await at(page, `/documents/${mandate}/review`);
  await page.getByRole('button', { name: 'Approve…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Approve', exact: true }).click();
  await dialog.getByText(/^What stands in the way: \d+/).waitFor();
  assert.ok((await dialog.getByRole('listitem').count()) > 1);
  await assertAccessible(page);
});
