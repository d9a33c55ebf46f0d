import { readFile } from 'node:fs/promises';
import { join, normalize, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const served = /^(word-host\/|node_modules\/fflate\/esm\/browser\.js$)/;

/**
 * Makes a page one that Word has opened beside a document: the page's office.js is answered by boot.js, and the host's
 * modules come from this folder. Call it before the page goes anywhere.
 */
export async function openInWord(page, { origin, bytes, ...options }) {
  await page.addInitScript((document) => (window.wordHostDocument = document), {
    origin,
    base64: Buffer.from(bytes).toString('base64'),
    options,
  });
  await page.route('https://appsforoffice.microsoft.com/lib/1/hosted/office.js', (route) =>
    send(route, 'word-host/boot.js'),
  );
  await page.route(`${origin}/end-to-end/**`, (route) =>
    send(route, decodeURIComponent(new URL(route.request().url()).pathname.slice('/end-to-end/'.length))),
  );
}

async function send(route, path) {
  const file = normalize(path);
  if (!served.test(file)) return route.fulfill({ status: 404 });
  return route.fulfill({ contentType: 'text/javascript', body: await readFile(join(root, file)) });
}
