import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { changed, check, documentOf, failure, openPane, parts, readDocument, section } from '../word-pane.js';

const draft = await readDocument('tavara-early-draft.docx');
const controlled = await readDocument('tavara-directive-npm-docx.docx');
const situation = await section();

/** Runs a batch on the control with a tag and gives what it gives. */
const onControl = (page, tag, work) =>
  page.evaluate(
    ([wanted, source]) =>
      Word.run(async (context) => {
        const control = context.document.contentControls.getByTag(wanted).getFirst();
        return new Function(`return (${source})`)()(control, context);
      }),
    [tag, work.toString()],
  );

const load = async (control, context) => {
  control.load();
  await context.sync();
  const { id, tag, title, text, placeholderText, cannotEdit, cannotDelete } = control;
  return { id, tag, title, text, placeholderText, cannotEdit, cannotDelete };
};

test('a control is read with its tag, title, text and placeholder', async (t) => {
  const page = await openPane(t, situation);
  const control = await onControl(page, 'impp:UPD-1', load);
  assert.ok(control.id > 0);
  assert.equal(control.title, 'Summary of the situation');
  assert.match(control.placeholderText, /centre of gravity/);
  assert.equal(control.text, control.placeholderText);
  assert.deepEqual([control.cannotEdit, control.cannotDelete], [false, false]);
  const byId = await page.evaluate(
    (id) =>
      Word.run(async (context) => {
        const found = context.document.contentControls.getById(id);
        found.load('tag');
        await context.sync();
        return found.tag;
      }),
    control.id,
  );
  assert.equal(byId, 'impp:UPD-1');
});

test('all controls are listed in one round trip', async (t) => {
  const page = await openPane(t, controlled);
  const [tags, syncs] = await page.evaluate(() =>
    Word.run(async (context) => {
      const controls = context.document.contentControls;
      controls.load('items/tag, items/title');
      await context.sync();
      return [controls.items.map((control) => control.tag), wordHost.syncs];
    }),
  );
  assert.equal(syncs, 1);
  assert.equal(new Set(tags).size, 18);
});

test('title, tag and locks are written in the order of the schema', async (t) => {
  const page = await openPane(t, situation);
  await onControl(page, 'impp:UPD-1', async (control, context) => {
    control.title = 'Renamed';
    control.tag = 'impp:UPD-2';
    control.cannotDelete = true;
    control.cannotEdit = true;
    await context.sync();
  });
  const after = await documentOf(page);
  assert.deepEqual(changed(situation, after), ['word/document.xml']);
  assert.match(
    parts(after)['word/document.xml'],
    /<w:alias w:val="Renamed"\/><w:tag w:val="impp:UPD-2"\/><w:id w:val="\d+"\/><w:lock w:val="sdtContentLocked"\/><w:placeholder>/,
  );
});

test('a tag over 64 characters is refused', async (t) => {
  const page = await openPane(t, situation);
  const error = await failure(page, () =>
    Word.run(async (context) => {
      context.document.contentControls.getFirst().tag = 'x'.repeat(65);
      await context.sync();
    }),
  );
  assert.equal(error.code, 'InvalidArgument');
});

test('text put into a control replaces its placeholder', async (t) => {
  const page = await openPane(t, situation);
  const control = await onControl(page, 'impp:UPD-1', async (target, context) => {
    target.insertText('Two parties hold the north.', 'Start');
    target.load();
    await context.sync();
    return { text: target.text, placeholderText: target.placeholderText };
  });
  assert.deepEqual(control, { text: 'Two parties hold the north.', placeholderText: '' });
  const xml = parts(await documentOf(page))['word/document.xml'];
  assert.doesNotMatch(xml, /showingPlcHdr|PlaceholderText/);
});

test('text goes to the start and the end of a control that has content', async (t) => {
  const page = await openPane(t, situation);
  const text = await onControl(page, 'impp:UPD-1', async (control, context) => {
    control.insertText('middle', 'Replace');
    control.insertText('first ', 'Start');
    control.insertText(' last', 'End');
    control.load('text');
    await context.sync();
    return control.text;
  });
  assert.equal(text, 'first middle last');
});

test('a locked control refuses text, and one that cannot be deleted stays', async (t) => {
  const page = await openPane(t, situation);
  await onControl(page, 'impp:UPD-1', async (control, context) => {
    control.cannotEdit = true;
    control.cannotDelete = true;
    await context.sync();
  });
  for (const attempt of [
    (control) => control.insertText('No', 'Replace'),
    (control) => control.clear(),
    (control) => control.delete(true),
  ]) {
    const error = await failure(
      page,
      `() => Word.run(async (context) => { (${attempt})(context.document.contentControls.getFirst()); await context.sync(); })`,
    );
    assert.equal(error?.code, 'GeneralException', attempt.toString());
  }
});

test('a deleted control leaves its content where that is kept', async (t) => {
  for (const keep of [true, false]) {
    const page = await openPane(t, situation);
    await page.evaluate(
      (kept) => Word.run(async (context) => context.document.contentControls.getFirst().delete(kept)),
      keep,
    );
    const xml = parts(await documentOf(page))['word/document.xml'];
    assert.doesNotMatch(xml, /<w:sdt>/);
    assert.equal(/centre of gravity/.test(xml), keep);
  }
});

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
  await onControl(page, 'impp:UPD-1', async (control) => control.select());
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

test('custom XML is added, found, changed and deleted without a trace', async (t) => {
  const page = await openPane(t, draft);
  const call = `(target, method, ...given) => new Promise((done, failed) => target[method](...given, ({ status, value, error }) => (status === 'failed' ? failed(error) : done(value))))`;
  const result = await page.evaluate(async (source) => {
    const run = new Function(`return (${source})`)();
    const xmlParts = Office.context.document.customXmlParts;
    const added = await run(xmlParts, 'addAsync', '<a xmlns="urn:impp"><b/></a>');
    const [found] = await run(xmlParts, 'getByNamespaceAsync', 'urn:impp');
    const [root] = await run(found, 'getNodesAsync', '/*');
    await run(root, 'setXmlAsync', '<a xmlns="urn:impp"><c/></a>');
    const xml = await run(found, 'getXmlAsync');
    const withPart = Array.from(wordHost.bytes());
    const bad = await run(xmlParts, 'addAsync', '<a>').catch((error) => error.code);
    await run(found, 'deleteAsync');
    const left = await run(xmlParts, 'getByNamespaceAsync', 'urn:impp');
    return { same: added.id === found.id, xml, withPart, bad, left: left.length };
  }, call);
  assert.deepEqual(
    [result.same, result.xml, result.bad, result.left],
    [true, '<a xmlns="urn:impp"><c/></a>', 6100, 0],
  );
  const kept = changed(draft, Buffer.from(result.withPart));
  assert.ok(
    kept.some((name) => /^customXml\/item\d+\.xml$/.test(name)),
    kept.join(),
  );
  assert.equal(kept.includes('word/document.xml'), false);
  const left = changed(draft, await documentOf(page));
  assert.deepEqual(
    left.filter((name) => name.startsWith('customXml')),
    [],
  );
});

test('saving is counted', async (t) => {
  const page = await openPane(t, draft);
  await page.evaluate(() => Word.run(async (context) => context.document.save()));
  assert.equal(await page.evaluate(() => wordHost.saves), 1);
});

test('the product finds by its tag what was written into a control', async (t) => {
  const page = await openPane(t, situation);
  const outcome = async () => {
    const { outcomes } = await check(await documentOf(page));
    return outcomes.find(({ requirement }) => requirement === 'UPD-1');
  };
  assert.equal((await outcome()).outcome, 'not-met');
  await onControl(page, 'impp:UPD-1', async (control) => {
    control.insertText(
      'The northern front and the coastal council both claim the ports of Tavara.',
      'Replace',
    );
  });
  const after = await outcome();
  assert.equal(after.outcome, 'met');
  assert.equal(after.place.tag, 'impp:UPD-1');
});
