import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { documentOf, failure, openPane, parts, readDocument } from '../word-pane.js';

const draft = await readDocument('tavara-early-draft.docx');
const controlled = await readDocument('tavara-directive-npm-docx.docx');

test('the host says who it is and which requirement sets it has', async (t) => {
  const ask = () => [
    Office.context.platform,
    Office.context.host,
    ...[
      ['WordApi', '1.9'],
      ['WordApi', '1.3'],
      ['WordApiDesktop', '1.3'],
      ['WordApiOnline', '1.1'],
      ['ExcelApi', '1.1'],
    ].map((set) => Office.context.requirements.isSetSupported(...set)),
  ];
  const said = {};
  for (const platform of ['windows', 'windows-2019', 'mac', 'web', 'ipad'])
    said[platform] = await (await openPane(t, draft, { platform })).evaluate(ask);
  assert.deepEqual(said, {
    windows: ['PC', 'Word', true, true, true, false, false],
    'windows-2019': ['PC', 'Word', false, true, false, false, false],
    mac: ['Mac', 'Word', true, true, true, false, false],
    web: ['OfficeOnline', 'Word', true, true, false, true, false],
    ipad: ['iOS', 'Word', true, true, false, false, false],
  });
});

test('onReady gives host and platform, and the display language is the one asked for', async (t) => {
  const page = await openPane(t, draft, { displayLanguage: 'fr-FR' });
  assert.deepEqual(await page.evaluate(() => Office.onReady()), { host: 'Word', platform: 'PC' });
  assert.equal(await page.evaluate(() => Office.context.displayLanguage), 'fr-FR');
  assert.equal(await page.evaluate(() => Office.context.officeTheme.isDarkTheme), false);
});

const readSlices = async (sliceSize) => {
  const call = (work) => new Promise((resolve) => work(resolve));
  const { value: file } = await call((done) =>
    Office.context.document.getFileAsync('compressed', { sliceSize }, done),
  );
  const data = [];
  for (let index = 0; index < file.sliceCount; index += 1) {
    const { value } = await call((done) => file.getSliceAsync(index, done));
    data.push(...value.data);
  }
  const closed = await call((done) => file.closeAsync(done));
  return { data, size: file.size, slices: file.sliceCount, closed: closed.status, open: wordHost.openFiles };
};

test('the file comes in slices and every part is as it was', async (t) => {
  const page = await openPane(t, draft);
  const { data, size, slices, closed, open } = await page.evaluate(readSlices, 4096);
  assert.equal(size, data.length);
  assert.equal(slices, Math.ceil(size / 4096));
  assert.deepEqual([closed, open], ['succeeded', 0]);
  assert.deepEqual(parts(Buffer.from(data)), parts(draft));
});

const fileError = (sliceSize) =>
  new Promise((resolve) =>
    Office.context.document.getFileAsync('compressed', { sliceSize }, ({ status, error }) =>
      resolve([status, error]),
    ),
  );

test('a third file is refused until one of two is closed', async (t) => {
  const page = await openPane(t, draft);
  await page.evaluate(fileError, 4096);
  await page.evaluate(fileError, 4096);
  const [status, error] = await page.evaluate(fileError, 4096);
  assert.equal(status, 'failed');
  assert.deepEqual(error, {
    name: 'Memory Limit Exceeded',
    message: 'Call closeAsync on the current File before retrieving another.',
    code: 11000,
  });
});

test('the network problem of Word on the web is error 11001', async (t) => {
  const page = await openPane(t, draft, { platform: 'web', faults: { networkProblem: true } });
  const [, error] = await page.evaluate(fileError, 4096);
  assert.equal(error.code, 11001);
  assert.equal(error.message, 'A network problem has prevented retrieval of the file.');
});

test('a slice size over the limit of the platform is refused', async (t) => {
  const page = await openPane(t, draft, { platform: 'ipad' });
  assert.equal((await page.evaluate(fileError, 65537))[1].code, 11002);
  assert.equal((await page.evaluate(fileError, 65536))[0], 'succeeded');
});

test('a slice of a closed file is an internal error', async (t) => {
  const page = await openPane(t, draft);
  const code = await page.evaluate(async () => {
    const call = (work) => new Promise((resolve) => work(resolve));
    const { value: file } = await call((done) => Office.context.document.getFileAsync('compressed', done));
    await call((done) => file.closeAsync(done));
    return (await call((done) => file.getSliceAsync(0, done))).error.code;
  });
  assert.equal(code, 5001);
});

test('a property that was not loaded, or not synced, cannot be read', async (t) => {
  const page = await openPane(t, draft);
  const never = await failure(page, () => Word.run(async (context) => context.document.body.text));
  const early = await failure(page, () =>
    Word.run(async (context) => context.document.body.load('text').text),
  );
  for (const error of [never, early]) {
    assert.equal(error.name, 'RichApi.Error');
    assert.equal(error.code, 'PropertyNotLoaded');
    assert.match(error.message, /^The property 'text' is not available\. Before reading/);
    assert.equal(error.debugInfo.errorLocation, 'Body.text');
  }
});

test('a batch is one round trip and an empty sync is none', async (t) => {
  const page = await openPane(t, controlled);
  const syncs = await page.evaluate(async () => {
    await Word.run(async (context) => {
      const controls = context.document.contentControls;
      controls.load('items/tag');
      context.document.body.load('text');
      await context.sync();
      await context.sync();
      if (!controls.items[0].tag) throw new Error('no tag');
    });
    return wordHost.syncs;
  });
  assert.equal(syncs, 1);
});

test('an object that is not there is ItemNotFound with the statement that failed', async (t) => {
  const page = await openPane(t, draft);
  const error = await failure(page, () =>
    Word.run(async (context) => {
      context.document.contentControls.getByTag('nowhere').getFirst().select();
      await context.sync();
    }),
  );
  assert.deepEqual([error.code, error.message], ['ItemNotFound', 'ItemNotFound']);
  assert.equal(
    error.debugInfo.statement,
    'var contentControl = context.document.contentControls.getByTag("nowhere").getFirst();',
  );
  assert.ok(error.debugInfo.surroundingStatements.includes('// >>>>>'));
});

test('an object that may be missing says that it is null', async (t) => {
  const page = await openPane(t, controlled);
  const nulls = await page.evaluate(() =>
    Word.run(async (context) => {
      const controls = context.document.contentControls;
      const missing = controls.getByTag('nowhere').getFirstOrNullObject();
      const present = controls.getByTag('impp:UPD-1').getFirstOrNullObject();
      await context.sync();
      return [missing.isNullObject, present.isNullObject];
    }),
  );
  assert.deepEqual(nulls, [true, false]);
});

test('an object outlives its batch only where it is tracked', async (t) => {
  const page = await openPane(t, controlled);
  const use = (isTracked) =>
    Word.run(async (context) => {
      const body = context.document.body;
      if (isTracked) context.trackedObjects.add(body);
      await context.sync();
      return body;
    }).then(async (body) => {
      body.load('text');
      await body.context.sync();
      return body.text;
    });
  const error = await failure(page, use, false);
  assert.equal(error.code, 'InvalidObjectPath');
  assert.match(error.message, /^The object path 'context\.document\.body' isn't working/);
  assert.match(await page.evaluate(use, true), /Tavara/);
});

test('a batch that gives no promise is refused', async (t) => {
  const page = await openPane(t, draft);
  assert.equal((await failure(page, () => Word.run(() => undefined))).code, 'RunMustReturnPromise');
});

test('a slow host answers later', async (t) => {
  const page = await openPane(t, draft, { faults: { slowSync: 150 } });
  const took = await page.evaluate(async () => {
    const begun = performance.now();
    await Word.run(async (context) => context.document.body.load('text'));
    return performance.now() - begun;
  });
  assert.ok(took >= 149, `${took} ms`);
});

test('a document open for viewing refuses every change and keeps its parts', async (t) => {
  const page = await openPane(t, controlled, { faults: { readOnly: true } });
  const changes = [
    (context) => context.document.body.clear(),
    (context) => context.document.body.insertParagraph('No.', 'End'),
    (context) => (context.document.contentControls.getByTag('impp:UPD-1').getFirst().title = 'No'),
    (context) => (context.document.changeTrackingMode = 'TrackAll'),
    (context) => context.document.save(),
  ];
  for (const change of changes) {
    const error = await failure(
      page,
      `() => Word.run(async (context) => { (${change})(context); await context.sync(); })`,
    );
    assert.equal(error?.code, 'GeneralException', change.toString());
  }
  assert.deepEqual(parts(await documentOf(page)), parts(controlled));
});

test('a member that is not emulated says so', async (t) => {
  const page = await openPane(t, draft);
  const asked = [
    [() => Word.run(async (context) => context.document.body.inlinePictures), 'Body.inlinePictures'],
    [() => Word.run(async (context) => context.document.body.load('style')), "Body.load('style')"],
    [() => Word.run(async (context) => context.document.getStyles()), 'Document.getStyles'],
    [async () => Office.context.document.settings, 'Office.Document.settings'],
    [async () => Office.context.mailbox, 'Office.Context.mailbox'],
    [async () => Word.Style, 'Word.Style'],
  ];
  for (const [ask, member] of asked)
    assert.equal((await failure(page, ask)).message, `not emulated: ${member}`);
});

test('a package that is no Word document is refused', async (t) => {
  const sheet = await readDocument('oddities/spreadsheet-renamed.docx');
  await assert.rejects(openPane(t, sheet), /not emulated: a package that is no transitional Word document/);
});

test('an unknown platform or fault is a mistake of the test', async (t) => {
  await assert.rejects(openPane(t, draft, { platform: 'android' }), /Unknown platform "android"/);
  await assert.rejects(
    openPane(t, draft, { faults: { networkProblems: true } }),
    /Unknown fault "networkProblems"/,
  );
});
