import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import {
  changed,
  check,
  count,
  documentOf,
  failure,
  insert,
  openPane,
  parts,
  readDocument,
  section,
  values,
} from '../word-pane.js';

const draft = await readDocument('tavara-early-draft.docx');
const situation = await section();
const main = 'word/document.xml';

/** The serialised children of the body, by the browser's own writing. */
const bodyOf = (page, bytes) =>
  page.evaluate((xml) => {
    const tree = new DOMParser().parseFromString(xml, 'application/xml');
    const body = tree.getElementsByTagNameNS(
      'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
      'body',
    )[0];
    return [...body.children].map((block) => new XMLSerializer().serializeToString(block));
  }, parts(bytes)[main]);

test('a section goes to the start, to the end or in the place of the body, and all else is as it was', async (t) => {
  for (const location of ['Start', 'End', 'Replace']) {
    const page = await openPane(t, draft);
    const before = await bodyOf(page, draft);
    const text = await insert(page, situation, location);
    assert.match(text, /^Situation\rIn half a page/);
    const blocks = await bodyOf(page, await documentOf(page));
    const section = before.slice(-1);
    const content = before.slice(0, -1);
    if (location === 'Start') assert.deepEqual(blocks.slice(2), [...content, ...section]);
    if (location === 'End')
      assert.deepEqual([...blocks.slice(0, -3), ...blocks.slice(-1)], [...content, ...section]);
    if (location === 'Replace') assert.deepEqual([blocks.length, ...blocks.slice(-1)], [3, ...section]);
  }
});

test('only the parts that an insertion needs are changed', async (t) => {
  const page = await openPane(t, situation);
  await insert(page, situation, 'End');
  assert.deepEqual(changed(situation, await documentOf(page)), [main]);
});

test('styles that are missing are brought and present ones keep their looks', async (t) => {
  const page = await openPane(t, draft);
  const { 'word/styles.xml': before } = parts(draft);
  await insert(page, situation, 'End');
  const { 'word/styles.xml': after, [main]: xml } = parts(await documentOf(page));
  const ids = (styles) => values(styles, /<w:style [^>]*w:styleId="([^"]*)"/g);
  const style = (styles, id) =>
    new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`, 's').exec(styles)?.[0];
  assert.deepEqual(ids(after).slice(0, ids(before).length), ids(before));
  assert.ok(ids(after).includes('PlaceholderText'));
  assert.equal(style(after, 'Heading1').replace(/\s+/g, ''), style(before, 'Heading1').replace(/\s+/g, ''));
  const used = (text) => values(text, /<w:[prt]\w*Style w:val="([^"]*)"/g);
  for (const id of used(xml)) assert.ok(ids(after).includes(id) || used(parts(draft)[main]).includes(id), id);
});

test('the control that comes along keeps its tag and has an id of its own each time', async (t) => {
  const page = await openPane(t, situation);
  await insert(page, situation, 'End');
  await insert(page, situation, 'Start');
  const { [main]: xml } = parts(await documentOf(page));
  const ids = values(xml, /<w:id w:val="(\d+)"\/>/g);
  assert.equal(new Set(ids).size, 3);
  const [own] = values(parts(situation)[main], /<w:id w:val="(\d+)"/g);
  assert.ok(ids.includes(own));
  assert.equal(count(xml, /<w:tag w:val="impp:UPD-1"\/>/g), 3);
  assert.equal(count(xml, /<w:bookmarkStart /g), 1);
  assert.equal(count(xml, /<w:bookmarkEnd /g), 1);
});

test('with changes tracked, what comes is inserted and what goes is deleted, and both are read', async (t) => {
  const page = await openPane(t, situation, { author: 'Ama Field' });
  await page.evaluate(() => Word.run(async (context) => (context.document.changeTrackingMode = 'TrackAll')));
  await insert(page, situation, 'Replace');
  const { [main]: xml, 'word/settings.xml': settings } = parts(await documentOf(page));
  assert.match(settings, /<w:trackRevisions\/>/);
  assert.equal(count(xml, /<w:del [^>]*w:author="Ama Field"[^>]*><w:r>/g), 2);
  assert.equal(count(xml, /<w:ins [^>]*w:author="Ama Field"[^>]*><w:r>/g), 2);
  assert.equal(count(xml, /<w:rPr><w:(ins|del) /g), 4);
  assert.equal(count(xml, /<w:delText/g), 2);
  const revisions = values(xml, /<w:(?:ins|del) w:id="(\d+)"/g);
  assert.equal(new Set(revisions).size, 8);
  const text = await page.evaluate(() =>
    Word.run(async (context) => {
      const { body } = context.document;
      body.load('text');
      await context.sync();
      return body.text;
    }),
  );
  assert.equal(count(text, /Situation/g), 2);
});

test('a file goes beside the paragraph that a search found, and into a control', async (t) => {
  const page = await openPane(t, situation);
  const counts = await page.evaluate(async (base64) => {
    const tags = () =>
      Word.run(async (context) => {
        const controls = context.document.contentControls;
        controls.load('items/tag');
        await context.sync();
        return controls.items.map((control) => control.tag);
      });
    await Word.run(async (context) => {
      context.document.body
        .search('Situation', { matchCase: true })
        .getFirst()
        .insertFileFromBase64(base64, 'End');
    });
    await Word.run(async (context) => {
      context.document.contentControls
        .getByTag('impp:UPD-1')
        .getFirst()
        .insertFileFromBase64(base64, 'Replace');
    });
    return tags();
  }, situation.toString('base64'));
  assert.deepEqual(counts, ['impp:UPD-1', 'impp:UPD-1', 'impp:UPD-1']);
});

test('Word on the web may take tag and locks from a control, and refuse one that cannot be deleted', async (t) => {
  const put = (base64) =>
    Word.run(async (context) => {
      const control = context.document.contentControls.getByTag('impp:UPD-1').getFirst();
      context.trackedObjects.add(control);
      control.cannotDelete = true;
      control.insertFileFromBase64(base64, 'Replace');
      control.load('tag, cannotDelete');
      await context.sync();
      return [control.tag, control.cannotDelete];
    });
  const file = situation.toString('base64');
  assert.deepEqual(await (await openPane(t, situation)).evaluate(put, file), ['impp:UPD-1', true]);
  const forgetful = await openPane(t, situation, {
    platform: 'web',
    faults: { controlLosesProperties: true },
  });
  assert.deepEqual(await forgetful.evaluate(put, file), ['', false]);
  const refusing = await openPane(t, situation, {
    platform: 'web',
    faults: { undeletableControlRefusesFile: true },
  });
  assert.equal((await failure(refusing, put, file)).code, 'GeneralException');
});

test('what is no .docx is refused and changes nothing', async (t) => {
  const page = await openPane(t, draft);
  const sheet = await readDocument('oddities/spreadsheet-renamed.docx');
  for (const file of ['%%%', Buffer.from('no zip').toString('base64'), sheet.toString('base64')]) {
    const error = await failure(
      page,
      (base64) =>
        Word.run(async (context) => {
          context.document.body.insertFileFromBase64(base64, 'End');
          await context.sync();
        }),
      file,
    );
    assert.equal(error.code, 'InvalidArgument');
    assert.equal(error.debugInfo.errorLocation, 'Body.insertFileFromBase64');
  }
  assert.deepEqual(changed(draft, await documentOf(page)), []);
});

test('a paragraph goes to the end of the body, and a cleared body has one empty paragraph', async (t) => {
  const page = await openPane(t, draft);
  const texts = await page.evaluate(() =>
    Word.run(async (context) => {
      const { body } = context.document;
      const added = body.insertParagraph('The end.', 'End');
      added.load('text');
      body.load('text');
      await context.sync();
      const before = body.text;
      body.clear();
      body.load('text');
      await context.sync();
      return [added.text, before.endsWith('\rThe end.'), body.text];
    }),
  );
  assert.deepEqual(texts, ['The end.', true, '']);
  assert.equal((await bodyOf(page, await documentOf(page))).length, 2);
});

test('the product finds by their tags the elements of the sections that were put in', async (t) => {
  const page = await openPane(t, draft);
  for (const name of ['situation', 'strategic-objectives']) await insert(page, await section(name), 'End');
  const { outcomes } = await check(await documentOf(page));
  const tags = new Set(outcomes.map(({ place }) => place?.tag));
  for (const tag of ['impp:UPD-1', 'impp:UPD-2']) assert.ok(tags.has(tag), `${tag} in ${[...tags]}`);
});
