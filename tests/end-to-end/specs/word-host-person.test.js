import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { changed, check, documentOf, openPane, parts, section } from '../word-pane.js';
import { assertValid } from '../written-document.js';

const objectives = await section('strategic-objectives');
const outcomeOf = async (page, id) =>
  (await check(await documentOf(page))).outcomes.find(({ requirement }) => requirement === id);

test('paragraphs typed into a control take the place of its guidance', async (t) => {
  const page = await openPane(t, objectives);
  await page.evaluate(() =>
    wordHost.person.types('impp:UPD-2a', 'Tavara governs itself.', 'The United Nations has left.'),
  );
  const { 'word/document.xml': xml } = parts(await documentOf(page));
  const [, inside] = /<w:tag w:val="impp:UPD-2a"[^>]*>(.*?)<\/w:sdtContent>/s.exec(xml);
  assert.deepEqual(
    [...inside.matchAll(/<w:t[ >][^<]*?>?([^<>]*)<\/w:t>/g)].map(([, words]) => words),
    ['Tavara governs itself.', 'The United Nations has left.'],
  );
  assert.doesNotMatch(inside, /showingPlcHdr|PlaceholderText/);
  assert.notEqual((await outcomeOf(page, 'UPD-2a')).outcome, 'not-met');
});

test('a row typed into a table is read by the product', async (t) => {
  const page = await openPane(t, objectives);
  assert.equal((await outcomeOf(page, 'UPD-2c')).outcome, 'not-met');
  await page.evaluate(() =>
    wordHost.person.fills('impp:UPD-2c', [
      'B-1',
      'Police posts open',
      '2',
      '14',
      '2027-06-30',
      'Police component',
    ]),
  );
  assert.equal((await outcomeOf(page, 'UPD-2c')).outcome, 'met');
});

test('cutting and pasting on the web leaves the words and loses the control', async (t) => {
  const page = await openPane(t, objectives);
  await page.evaluate(() => {
    wordHost.person.types('impp:UPD-2a', 'Tavara governs itself.');
    wordHost.person.cutsAndPastes('impp:UPD-2a');
  });
  const after = await documentOf(page);
  assert.deepEqual(changed(objectives, after), ['word/document.xml']);
  const { 'word/document.xml': xml } = parts(after);
  assert.match(xml, /Tavara governs itself/);
  assert.doesNotMatch(xml, /impp:UPD-2a/);
});

test('a comment stands on its words under the name of the person, and a second beside it', async (t) => {
  const page = await openPane(t, objectives, { author: 'Ama Field' });
  await page.evaluate(() => {
    wordHost.person.types('impp:UPD-2a', 'Tavara governs itself.');
    wordHost.person.comments('governs', 'Say by when.');
    wordHost.person.comments('Tavara', 'The whole country?');
  });
  const after = await documentOf(page);
  await assertValid(after, objectives);
  const { 'word/document.xml': xml, 'word/comments.xml': comments } = parts(after);
  const [[, id]] = comments.matchAll(/<w:comment [^>]*w:id="(\d+)"[^>]*w:author="Ama Field"/g);
  assert.match(
    xml,
    new RegExp(`commentRangeStart w:id="${id}"/>(?:(?!commentRange).)*governs.*commentRangeEnd w:id="${id}"`),
  );
  assert.match(comments, /w:initials="AF".*Say by when\..*The whole country\?/);
});
