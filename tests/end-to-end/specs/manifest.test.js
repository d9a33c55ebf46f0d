import { strict as assert } from 'node:assert';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import manifests from 'office-addin-manifest';
import converter from 'office-addin-manifest-converter';
import { server } from '../server.js';

const schema = '1.25';

/** The manifest the server gives. Its addresses are put on https, as Office takes no other. */
async function given() {
  const answer = await fetch(new URL('/manifest.xml', server));
  assert.equal(answer.status, 200);
  return (await answer.text()).replaceAll('http://localhost', 'https://localhost');
}

/** The addresses in it, on the server as the tests reach it. */
async function addresses(pattern) {
  const found = [...(await given()).matchAll(/"https:\/\/localhost:\d+(\/[^"]*)"/g)].map(([, path]) => path);
  return [...new Set(found)].filter((path) => pattern.test(path)).map((path) => new URL(path, server));
}

// Office's own check of the XML sends it to a service; its check of the JSON it converts to needs no network.
test("the manifest converts to Office's JSON form and is valid there", async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'impp-manifest-'));
  t.after(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, 'manifest.xml'), await given());
  const address = `https://developer.microsoft.com/json-schemas/teams/v${schema}/MicrosoftTeams.schema.json`;
  await converter.convert(join(folder, 'manifest.xml'), folder, false, address, schema);
  const { isValid, report } = await manifests.validateManifest(join(folder, 'manifest.json'));
  assert.deepEqual(report?.errors ?? [], []);
  assert.equal(isValid, true);
});

test('every icon is there in its size, and Word may keep and show it', async () => {
  const icons = await addresses(/\.png$/);
  assert.equal(icons.length, 13);
  for (const icon of icons) {
    const answer = await fetch(icon);
    assert.equal(answer.headers.get('content-type'), 'image/png');
    assert.equal(answer.headers.get('cache-control'), null);
    assert.equal(answer.headers.get('cross-origin-resource-policy'), 'cross-origin');
    const png = Buffer.from(await answer.arrayBuffer());
    assert.match(icon.pathname, new RegExp(`-${png.readUInt32BE(16)}\\.png$`));
    assert.equal(png.readUInt32BE(20), png.readUInt32BE(16));
  }
});

test('every page it names is there', async () => {
  const pages = await addresses(/(\/|\.html(\?.*)?)$/);
  assert.deepEqual(pages.map(({ pathname, search }) => pathname + search).sort(), [
    '/',
    '/pane.html',
    '/pane.html?go=check',
    '/pane.html?go=insert',
    '/pane.html?go=insert-all',
    '/pane.html?go=insert-next',
    '/pane.html?go=save',
  ]);
  for (const page of pages) {
    const answer = await fetch(page);
    assert.equal(answer.status, 200);
    assert.match(await answer.text(), /<div id="root">/);
  }
});
