import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { changed, documentOf, openPane, readDocument } from '../word-pane.js';

const draft = await readDocument('tavara-early-draft.docx');

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

test('a document open for viewing takes no custom XML', async (t) => {
  const page = await openPane(t, draft, { faults: { readOnly: true } });
  const error = await page.evaluate(
    () =>
      new Promise((done) =>
        Office.context.document.customXmlParts.addAsync('<a/>', (result) => done(result.error)),
      ),
  );
  assert.equal(error.code, 5002);
  assert.equal(error.message, 'The requested operation is not allowed on the current document mode.');
});
