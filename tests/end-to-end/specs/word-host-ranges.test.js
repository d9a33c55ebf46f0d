import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { changed, count, documentOf, failure, openPane, parts, readDocument, section } from '../word-pane.js';

const draft = await readDocument('tavara-early-draft.docx');
const controlled = await readDocument('tavara-directive-npm-docx.docx');
const situation = await section();

/** Puts text where the place function says and gives the text of the body. */
const put = (page, place, text, location) =>
  page.evaluate(
    ([source, words, where]) =>
      Word.run(async (context) => {
        const { body } = context.document;
        new Function(`return (${source})`)()(body, context).insertText(words, where);
        body.load('text');
        await context.sync();
        return body.text;
      }),
    [place.toString(), text, location],
  );

test('the selection is where the test or the pane put it', async (t) => {
  const page = await openPane(t, situation);
  const read = () =>
    Word.run(async (context) => {
      const selection = context.document.getSelection();
      selection.load('text, isEmpty');
      await context.sync();
      return [selection.text, selection.isEmpty];
    });
  assert.deepEqual(await page.evaluate(read), ['', true]);
  assert.equal(await page.evaluate(() => wordHost.select('Situation')), true);
  assert.deepEqual(await page.evaluate(read), ['Situation', false]);
  await page.evaluate(() =>
    Word.run(async (context) => context.document.contentControls.getByTag('impp:UPD-1').getFirst().select()),
  );
  assert.match((await page.evaluate(read))[0], /^In half a page/);
  assert.equal(await page.evaluate(() => wordHost.select('words that are nowhere')), false);
});

test('a control put around a selection holds just that', async (t) => {
  const page = await openPane(t, draft);
  await page.evaluate(() => wordHost.select('Tavara'));
  const text = await page.evaluate(() =>
    Word.run(async (context) => {
      const control = context.document.getSelection().insertContentControl();
      control.tag = 'impp:UPD-1';
      control.load('text');
      await context.sync();
      return control.text;
    }),
  );
  assert.equal(text, 'Tavara');
  const after = await documentOf(page);
  assert.deepEqual(changed(draft, after), ['word/document.xml']);
  const without = parts(after)['word/document.xml'].replace(
    /<\/?w:sdt[^>]*>|<w:tag [^>]*>|<w:sdtPr>.*?<\/w:sdtPr>/g,
    '',
  );
  const words = (xml) => xml.replace(/<[^>]*>/g, '');
  assert.equal(words(without), words(parts(draft)['word/document.xml']));
});

test('a search finds text over several runs and refuses more than 255 characters', async (t) => {
  const find = (text) =>
    Word.run(async (context) => {
      const found = context.document.body.search(text, { matchCase: true });
      found.load('items/text');
      await context.sync();
      return found.items.map((range) => range.text);
    });
  const long = 'a'.repeat(256);
  const page = await openPane(t, controlled);
  const found = await page.evaluate(find, 'UNIMTA');
  assert.ok(found.length > 1 && found.every((text) => text === 'UNIMTA'));
  assert.deepEqual(await page.evaluate(find, 'a'.repeat(255)), []);
  assert.equal((await failure(page, find, long)).code, 'InvalidArgument');
  assert.equal(
    (await failure(await openPane(t, draft, { platform: 'web' }), find, long)).code,
    'SearchStringInvalidOrTooLong',
  );
  const silent = await openPane(t, draft, { faults: { searchFailsSilently: true } });
  assert.deepEqual(await silent.evaluate(find, long), []);
});

test('text goes before, after and in the place of what a search found', async (t) => {
  const page = await openPane(t, situation);
  const found = (body) => body.search('tuat').getFirst();
  assert.match(await put(page, found, '<', 'Start'), /^Si<tuation\r/);
  assert.match(await put(page, found, '>', 'End'), /^Si<tuat>ion\r/);
  assert.match(await put(page, found, '*', 'Replace'), /^Si<\*>ion\r/);
  assert.deepEqual(changed(situation, await documentOf(page)), ['word/document.xml']);
});

test('text at a caret goes into the paragraph beside it', async (t) => {
  const page = await openPane(t, situation);
  assert.match(await put(page, (body) => body.getRange('Start'), 'A ', 'Start'), /^A Situation\r/);
  assert.match(await put(page, (body) => body.getRange('End'), ' Z', 'End'), / Z$/);
  assert.match(
    await put(page, (body, context) => context.document.getSelection(), 'B ', 'Replace'),
    /^B A Situation\r/,
  );
});

test('text in the place of the whole body leaves one paragraph', async (t) => {
  const page = await openPane(t, situation);
  assert.equal(await put(page, (body) => body, 'Only this.', 'Replace'), 'Only this.');
});

test('text put in while changes are tracked is inserted and what it replaces is deleted', async (t) => {
  const page = await openPane(t, situation, { author: 'Ama Field', now: Date.UTC(2026, 9, 1) });
  await page.evaluate(() =>
    Word.run(async (context) => {
      context.document.changeTrackingMode = Word.ChangeTrackingMode.trackAll;
    }),
  );
  await put(page, (body) => body.search('tuat').getFirst(), 'new', 'Replace');
  const { 'word/document.xml': xml } = parts(await documentOf(page));
  const revision = 'w:id="\\d+" w:author="Ama Field" w:date="2026-10-01T00:00:00Z"';
  assert.match(xml, new RegExp(`<w:ins ${revision}><w:r><w:t xml:space="preserve">new</w:t></w:r></w:ins>`));
  assert.match(
    xml,
    new RegExp(`<w:del ${revision}><w:r><w:delText xml:space="preserve">tuat</w:delText></w:r></w:del>`),
  );
  assert.equal(count(xml, /<w:(ins|del) /g), 2);
});

test('what is not emulated is refused, and what Word refuses too', async (t) => {
  const page = await openPane(t, situation);
  const attempts = [
    [(body) => body.search('tuat').getFirst().insertFileFromBase64('UEs=', 'End'), 'InvalidArgument'],
    [(body) => body.insertText('one\ntwo', 'End'), 'not emulated: insertText of several paragraphs'],
    [
      (body) => body.search('Situation', { matchWildcards: true }),
      'not emulated: search with matchWildcards',
    ],
    [
      (body) => body.getRange('Start').insertContentControl(),
      'not emulated: a content control around nothing',
    ],
    [(body) => body.insertText('x', 'Before'), 'InvalidArgument'],
  ];
  for (const [attempt, message] of attempts) {
    const error = await failure(
      page,
      `() => Word.run(async (context) => { (${attempt})(context.document.body); await context.sync(); })`,
    );
    assert.equal(error?.message, message);
  }
});
