import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import {
  changed,
  check,
  count,
  documentOf,
  failure,
  openPane,
  parts,
  readDocument,
  section,
} from '../word-pane.js';

const draft = await readDocument('tavara-early-draft.docx');
const legacy = await readDocument('tavara-legacy-plain.docx');
const situation = await section();

/** Runs a batch with what a function finds in the body and gives what it gives. */
const batch = (page, work, given) =>
  page.evaluate(
    ([source, argument]) =>
      Word.run((context) => new Function(`return (${source})`)()(context.document.body, context, argument)),
    [work.toString(), given],
  );

const texts = (page) =>
  batch(page, async (body, context) => {
    body.paragraphs.load('items/text');
    await context.sync();
    return body.paragraphs.items.map(({ text }) => text);
  });

test('a file at a caret in a paragraph cuts it in two that look alike', async (t) => {
  const page = await openPane(t, situation);
  await batch(
    page,
    async (body, context, file) => body.search('tuat').getFirst().insertFileFromBase64(file, 'End'),
    situation.toString('base64'),
  );
  const read = await texts(page);
  assert.deepEqual([read[0], read[1], read.at(-2)], ['Situat', 'Situation', 'ion']);
  const { 'word/document.xml': xml } = parts(await documentOf(page));
  assert.equal(count(xml, /<w:pStyle w:val="Heading1"\s?\/>/g), 3);
  assert.equal(count(xml, /w:tag w:val="impp:UPD-1"/g), 2);
});

test('a file in the place of words within a paragraph leaves what is before and after them', async (t) => {
  const page = await openPane(t, draft);
  await page.evaluate(() => wordHost.select('Tavara'));
  const before = await texts(page);
  await batch(
    page,
    async (body, context, file) => context.document.getSelection().insertFileFromBase64(file, 'Replace'),
    situation.toString('base64'),
  );
  const after = await texts(page);
  const at = before.findIndex((text) => text.includes('Tavara'));
  const [head, ...tail] = before[at].split('Tavara');
  assert.deepEqual(after.slice(0, at), before.slice(0, at));
  assert.ok(head === '' || after[at] === head);
  assert.deepEqual(after.slice(after.length - (before.length - at - 1)), before.slice(at + 1));
  assert.equal(after.includes(tail.join('Tavara')), true);
});

test('a cut paragraph is recorded where changes are tracked', async (t) => {
  const page = await openPane(t, situation, { author: 'Ama Field' });
  await batch(
    page,
    async (body, context, file) => {
      context.document.changeTrackingMode = 'TrackAll';
      body.search('tuat').getFirst().insertFileFromBase64(file, 'End');
    },
    situation.toString('base64'),
  );
  const { 'word/document.xml': xml } = parts(await documentOf(page));
  assert.match(xml, /<w:rPr><w:ins [^>]*w:author="Ama Field"[^>]*\/><\/w:rPr><\/w:pPr>.*?Situat</s);
});

test('a file goes before and after a control, and before and after the paragraph of some words', async (t) => {
  const file = situation.toString('base64');
  const puts = {
    before: (body, context, given) =>
      body.contentControls.getFirst().getRange('Before').insertFileFromBase64(given, 'Start'),
    after: (body, context, given) =>
      body.contentControls.getFirst().getRange('After').insertFileFromBase64(given, 'Start'),
    'after its words': (body, context, given) =>
      body
        .search('Situation')
        .getFirst()
        .paragraphs.getFirst()
        .getRange('After')
        .insertFileFromBase64(given, 'Start'),
    'before its words': (body, context, given) =>
      body
        .search('Situation')
        .getFirst()
        .paragraphs.getFirst()
        .getRange('Start')
        .insertFileFromBase64(given, 'Start'),
  };
  const found = {};
  for (const [where, put] of Object.entries(puts)) {
    const page = await openPane(t, situation);
    await page.evaluate(
      ([source, given]) =>
        Word.run(
          async (context) => void new Function(`return (${source})`)()(context.document.body, context, given),
        ),
      [put.toString(), file],
    );
    found[where] = (await texts(page)).map((text) => (text === 'Situation' ? 'H' : 'C')).join('');
    assert.equal(count(parts(await documentOf(page))['word/document.xml'], /<w:sdt>/g), 2, where);
  }
  const plain = (await texts(await openPane(t, situation)))
    .map((text) => (text === 'Situation' ? 'H' : 'C'))
    .join('');
  const [heading, content] = [plain[0], plain.slice(1)];
  assert.deepEqual(found, {
    before: heading + plain + content,
    after: plain + plain,
    'after its words': heading + plain + content,
    'before its words': plain + plain,
  });
});

test('an empty document takes a section before its empty paragraph', async (t) => {
  const page = await openPane(t, situation);
  await batch(page, async (body) => body.clear());
  assert.deepEqual(await texts(page), ['']);
  await batch(
    page,
    async (body, context, file) => context.document.getSelection().insertFileFromBase64(file, 'Start'),
    situation.toString('base64'),
  );
  const read = await texts(page);
  assert.deepEqual([read[0], read.at(-1)], ['Situation', '']);
});

test('a control goes around the paragraphs from one to another, and the product finds it by its tag', async (t) => {
  const page = await openPane(t, legacy);
  const before = await texts(page);
  const at = before.findIndex((text) => text.length > 80);
  const inside = await batch(
    page,
    async (body, context, [first, last]) => {
      const whole = (words) => body.search(words).getFirst().paragraphs.getFirst().getRange('Whole');
      const control = whole(first).expandTo(whole(last)).insertContentControl();
      control.tag = 'impp:UPD-1';
      control.title = 'Summary of the situation';
      control.paragraphs.load('items/text');
      await context.sync();
      return control.paragraphs.items.map(({ text }) => text);
    },
    [before[at].slice(0, 60), before[at + 1].slice(0, 60)],
  );
  assert.deepEqual(inside, before.slice(at, at + 2));
  assert.deepEqual(await texts(page), before);
  const after = await documentOf(page);
  assert.deepEqual(changed(legacy, after), ['word/document.xml']);
  const { outcomes } = await check(after);
  assert.equal(outcomes.find(({ requirement }) => requirement === 'UPD-1').place.tag, 'impp:UPD-1');
});

test('a paragraph goes beside another one and looks like it', async (t) => {
  const page = await openPane(t, situation);
  await batch(page, async (body) => {
    body.search('Situation').getFirst().insertParagraph('Before it', 'Before');
    body.paragraphs.getFirst().insertParagraph('After the first', 'After');
    body.contentControls.getFirst().insertParagraph('After the control', 'After');
    body.contentControls.getFirst().insertParagraph('In the control', 'End');
  });
  const read = await texts(page);
  assert.deepEqual(read.slice(0, 3), ['Before it', 'After the first', 'Situation']);
  assert.equal(read.at(-1), 'After the control');
  assert.equal(read.includes('In the control'), true);
  const { 'word/document.xml': xml } = parts(await documentOf(page));
  assert.equal(count(xml, /<w:pStyle w:val="Heading1"\s?\/>/g), 3);
});

test('what stands around the selection is found, or said to be null', async (t) => {
  const page = await openPane(t, situation);
  const around = (body, context) => {
    const selection = context.document.getSelection();
    const { parentContentControlOrNullObject: control, parentTableOrNullObject: table } = selection;
    control.load('tag');
    table.load('rowCount');
    return context
      .sync()
      .then(() => [control.isNullObject, table.isNullObject, control.isNullObject ? null : control.tag]);
  };
  await page.evaluate(() => wordHost.select('Situation'));
  assert.deepEqual(await batch(page, around), [true, true, null]);
  await page.evaluate(() => wordHost.select('centre of gravity'));
  assert.deepEqual(await batch(page, around), [false, true, 'impp:UPD-1']);
});

test('where a range cannot be asked for, the place is refused', async (t) => {
  const page = await openPane(t, situation);
  for (const ask of [
    (body) => body.paragraphs.getFirst().getRange('Before'),
    (body) => body.getRange('Before'),
    (body) => body.paragraphs.getFirst().insertParagraph('x', 'End'),
  ])
    assert.equal(
      (
        await failure(
          page,
          `() => Word.run(async (context) => { (${ask})(context.document.body); await context.sync(); })`,
        )
      ).code,
      'InvalidArgument',
    );
});
