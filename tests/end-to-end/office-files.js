import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

const address = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const folder = resolve(import.meta.dirname, 'node_modules/@microsoft/office-js/dist');

/** Answers a page's requests to Office's own address with the real Office.js; all others beyond this machine fail. */
export async function withRealOffice(page) {
  await page.route(/^https:/, async (route) => {
    const url = route.request().url();
    if (!url.startsWith(address)) return route.abort();
    const { pathname } = new URL(url.slice(address.length), 'https://office');
    return route.fulfill({ contentType: 'text/javascript', body: await readFile(join(folder, pathname)) });
  });
}
