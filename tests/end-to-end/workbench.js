import { strict as assert } from 'node:assert';
import { readFile } from 'node:fs/promises';
import { after } from 'node:test';
import { launch } from './browser.js';
import { server } from './server.js';

const browser = await launch();
after(() => browser.close());

/**
 * A browser context of its own. When the test ends it is closed, and its pages must have had neither an error of their own
 * nor anything that their content security policy forbids.
 */
export async function newContext(test, options) {
  const context = await browser.newContext({ locale: 'en', ...options });
  const complaints = [];
  test.after(async () => {
    await context.close();
    assert.deepEqual(complaints, []);
  });
  context.on('weberror', (error) => complaints.push(error.error().message));
  context.on(
    'console',
    (message) => message.text().includes('Content Security Policy') && complaints.push(message.text()),
  );
  return context;
}

/** Opens the workbench in a context of its own, ready to be used. */
export async function open(test, options = {}, address = server) {
  const context = await newContext(test, { viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  await page.goto(address);
  await page.locator('#content h1').first().waitFor();
  return { page };
}

/** Drops a document on the page, as a mouse would. */
export async function drop(page, { name, content }) {
  const transfer = await page.evaluateHandle(
    ([name, base64]) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const transfer = new DataTransfer();
      transfer.items.add(new File([bytes], name));
      return transfer;
    },
    [name, content.toString('base64')],
  );
  for (const type of ['dragenter', 'dragover', 'drop']) {
    await page.locator('#content h1').first().dispatchEvent(type, { dataTransfer: transfer });
  }
}

/** Waits for the report and gives its headline. */
export async function headline(page) {
  const heading = page.locator('article h2').first();
  await heading.waitFor();
  return heading.innerText();
}

/** The lines of the findings that are shown. */
export const findings = (page) => page.locator('article li > button[aria-expanded]');

/** True where the page can be scrolled sideways. */
export const overflows = (page) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

/** Opens a document in the area Draft. */
export async function openInDraft(page, { name, content }) {
  await page.getByRole('link', { name: 'Draft', exact: true }).click();
  // Until the area is there the only place for files is that of the reports.
  await page.getByRole('heading', { name: 'Draft a planning document' }).waitFor();
  await page
    .locator('input[type=file] >> nth=-1')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: content });
}

/** Opens a document in the area Versions. */
export async function openInVersions(page, { name, content }) {
  await page.getByRole('link', { name: 'Versions', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Save as a version' }).waitFor();
  await page
    .locator('input[type=file] >> nth=-1')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: content });
}

/** Goes to the reports and gives the headline of the one on the document that is drafted. */
export async function checkDrafted(page) {
  await page.getByRole('link', { name: 'Check documents' }).click();
  await page.getByRole('navigation', { name: 'Documents' }).getByRole('button').first().click();
  const heading = page.locator('article h2').locator('visible=true').first();
  await heading.waitFor();
  return heading.innerText();
}

/** What comes down when something is pressed: the name and the content of the file. */
export async function downloaded(page, press) {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}
