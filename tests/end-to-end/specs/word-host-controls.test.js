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

test('a property of an object is the same at every reading and follows the document', async (t) => {
  const page = await openPane(t, situation);
  const counts = await page.evaluate(
    (base64) =>
      Word.run(async (context) => {
        context.document.body.load('text');
        context.document.contentControls.load('items/tag');
        await context.sync();
        const before = [context.document.body.text.length > 0, context.document.contentControls.items.length];
        context.document.body.insertFileFromBase64(base64, 'End');
        context.document.contentControls.load('items/tag');
        await context.sync();
        return [...before, context.document.contentControls.items.length, wordHost.syncs];
      }),
    situation.toString('base64'),
  );
  assert.deepEqual(counts, [true, 1, 2, 2]);
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

test('a placeholder can be reworded while it shows', async (t) => {
  const page = await openPane(t, situation);
  const reword = async (control, context) => {
    control.placeholderText = 'Say what the matter is.';
    control.load('text, placeholderText');
    await context.sync();
    return [control.text, control.placeholderText];
  };
  assert.deepEqual(await onControl(page, 'impp:UPD-1', reword), [
    'Say what the matter is.',
    'Say what the matter is.',
  ]);
  await onControl(page, 'impp:UPD-1', (control) => Promise.resolve(control.insertText('Said.', 'Replace')));
  await assert.rejects(onControl(page, 'impp:UPD-1', reword), /not emulated: placeholderText/);
});

test('an old Word does not have recorded changes', async (t) => {
  const page = await openPane(t, situation, { platform: 'windows-2019' });
  const read = () =>
    Word.run(async (context) => {
      context.document.load('changeTrackingMode');
      await context.sync();
    });
  assert.equal((await failure(page, read)).code, 'NotImplemented');
});

test('another document takes the place of the one that was open', async (t) => {
  const page = await openPane(t, situation);
  const [before, after] = await page.evaluate(async (letters) => {
    const count = () =>
      Word.run(async (context) => {
        const { contentControls } = context.document;
        contentControls.load('items/id');
        await context.sync();
        return contentControls.items.length;
      });
    const first = await count();
    await wordHost.open(Uint8Array.from(letters), { platform: 'mac' });
    return [first, await count()];
  }, Array.from(controlled));
  assert.deepEqual([before, after], [1, 18]);
  assert.equal(await page.evaluate(() => Office.context.platform), 'Mac');
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
  assert.notEqual(after.outcome, 'not-met');
  assert.equal(after.place.tag, 'impp:UPD-1');
});
