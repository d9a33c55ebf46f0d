import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { unzipSync, zipSync } from 'fflate';
import {
  changed,
  documentOf,
  failure,
  insert,
  openPane,
  parts,
  readDocument,
  section,
} from '../word-pane.js';

const draft = await readDocument('tavara-early-draft.docx');
const situation = await section();

const append = () =>
  Word.run(async (context) => {
    context.document.body.insertParagraph('More', 'End');
    await context.sync();
  });

/** Calls a method of the common API and gives the number of its error, or what it gives. */
const ask = (page, call) =>
  page.evaluate(
    (source) =>
      new Promise((done) =>
        new Function('done', `(${source})(done)`)(({ status, value, error }) =>
          done(status === 'failed' ? error.code : JSON.stringify(value ?? null)),
        ),
      ),
    call.toString(),
  );

/** The document with a protection in its settings. */
function protectedBy(bytes, attributes) {
  const files = unzipSync(bytes);
  const settings = new TextDecoder().decode(files['word/settings.xml']);
  const protection = `<w:documentProtection ${attributes}/>`;
  const at = settings.indexOf('>', settings.indexOf('<w:settings')) + 1;
  files['word/settings.xml'] = new TextEncoder().encode(
    settings.slice(0, at) + protection + settings.slice(at),
  );
  return Buffer.from(zipSync(files));
}

test('a protected document refuses every change, one that only must record them does not', async (t) => {
  const locked = protectedBy(situation, 'w:edit="readOnly" w:enforcement="1"');
  const page = await openPane(t, locked);
  assert.equal((await failure(page, append)).code, 'GeneralException');
  assert.equal(
    await ask(page, (done) => Office.context.document.customXmlParts.addAsync('<a/>', done)),
    5002,
  );
  assert.deepEqual(changed(locked, await documentOf(page)), []);
  for (const attributes of [
    'w:edit="trackedChanges" w:enforcement="1"',
    'w:edit="readOnly" w:enforcement="0"',
  ])
    assert.equal(await failure(await openPane(t, protectedBy(situation, attributes)), append), undefined);
});

test('where permission is wanting the error says so', async (t) => {
  const page = await openPane(t, draft, { faults: { accessDenied: true } });
  const { code, message } = await failure(page, append);
  assert.deepEqual(
    [code, message],
    ['AccessDenied', "You don't have sufficient permissions for this action."],
  );
  assert.deepEqual(changed(draft, await documentOf(page)), []);
});

test('with others in the document, what was put in may not be found though it is there', async (t) => {
  const page = await openPane(t, draft, { faults: { coauthoring: true } });
  await assert.rejects(insert(page, situation, 'End'), /Can't find the inserted content/);
  assert.match(parts(await documentOf(page))['word/document.xml'], /impp:UPD-1/);
});

test('the file is refused as an internal error, or comes slowly', async (t) => {
  const read = (done) => Office.context.document.getFileAsync('compressed', done);
  assert.equal(await ask(await openPane(t, draft, { faults: { fileRefused: true } }), read), 5001);
  const page = await openPane(t, draft, { faults: { slowSlice: 300 } });
  const took = await page.evaluate(
    () =>
      new Promise((done) =>
        Office.context.document.getFileAsync('compressed', ({ value: file }) => {
          const begun = performance.now();
          file.getSliceAsync(0, () => done(performance.now() - begun));
        }),
      ),
  );
  assert.ok(took >= 290, `${took}`);
});

test('the controls that a file brings may come without tag and title', async (t) => {
  const page = await openPane(t, draft, { platform: 'web', faults: { broughtControlsLoseProperties: true } });
  await insert(page, situation, 'End');
  const { 'word/document.xml': xml } = parts(await documentOf(page));
  assert.match(xml, /<w:sdt>/);
  assert.doesNotMatch(xml, /w:tag|w:alias/);
});

test('custom XML may be ignored without an error', async (t) => {
  const page = await openPane(t, draft, { platform: 'web', faults: { customXmlIgnored: true } });
  const add = (done) => Office.context.document.customXmlParts.addAsync('<a xmlns="urn:x"/>', done);
  assert.equal(await ask(page, add), 'null');
  const find = (done) => Office.context.document.customXmlParts.getByNamespaceAsync('urn:x', done);
  assert.equal(await ask(page, find), '[]');
  assert.deepEqual(changed(draft, await documentOf(page)), []);
});

test('the theme is said, is dark, or is not said at all', async (t) => {
  const isDark = (page) => page.evaluate(() => Office.context.officeTheme?.isDarkTheme);
  assert.equal(await isDark(await openPane(t, draft)), false);
  assert.equal(await isDark(await openPane(t, draft, { theme: 'dark' })), true);
  assert.equal(await isDark(await openPane(t, draft, { faults: { noTheme: true } })), undefined);
  await assert.rejects(openPane(t, draft, { theme: 'pink' }), /Unknown theme "pink"/);
});

test('storage is parted on the web only', async (t) => {
  const key = (page) => page.evaluate(() => Office.context.partitionKey);
  assert.equal(await key(await openPane(t, draft)), undefined);
  assert.equal(await key(await openPane(t, draft, { platform: 'web' })), 'word-edit.officeapps.live.com');
});
