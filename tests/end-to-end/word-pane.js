import { readFile } from 'node:fs/promises';
import { after } from 'node:test';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { launch } from './browser.js';
import { openInWord } from './word-host/page.js';

const url = process.env.IMPP_URL;
if (!url)
  throw new Error('Set IMPP_URL to the address of a running ImppOffice, such as http://localhost:5080/.');

const { origin } = new URL(url);
const documents = join(import.meta.dirname, '../documents');
const decoder = new TextDecoder();

const browser = await launch();
after(() => browser.close());

export const readDocument = (name) => readFile(join(documents, name));

/** The empty paragraph that ends a section, whose looks Word may lose. */
const ending = /<w:p(?: \/>|>(?:<w:pPr>(?:(?!<\/w:pPr>).)*<\/w:pPr>)?<\/w:p>)(?=<w:sectPr)/;

/** A section of a template as a .docx, from the running product, without its ending: what is left are blocks to count. */
export async function section(name = 'situation') {
  const answer = await fetch(`${origin}/api/templates/usg-planning-directive/sections/${name}`);
  if (!answer.ok) throw new Error(`${answer.status} for section ${name}`);
  const files = unzipSync(new Uint8Array(await answer.arrayBuffer()));
  const xml = decoder.decode(files['word/document.xml']);
  if (!ending.test(xml)) throw new Error(`Section ${name} does not end in an empty paragraph.`);
  files['word/document.xml'] = new TextEncoder().encode(xml.replace(ending, ''));
  return Buffer.from(zipSync(files));
}

/** What the product finds in a document. */
export async function check(bytes) {
  const form = new FormData();
  form.append('files', new Blob([bytes]), 'from-word.docx');
  form.append('kind', 'usg-planning-directive');
  const answer = await fetch(`${origin}/api/checks`, { method: 'POST', body: form });
  if (!answer.ok) throw new Error(`${answer.status}: ${await answer.text()}`);
  return answer.json();
}

/** Opens a pane beside the document in the emulated Word and closes it when the test ends. */
export async function openPane(test, bytes, options = {}) {
  const context = await browser.newContext({ locale: 'en' });
  test.after(() => context.close());
  const page = await context.newPage();
  await openInWord(page, { origin, bytes, ...options });
  await page.route(`${origin}/pane`, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<!doctype html><script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>',
    }),
  );
  await page.goto(`${origin}/pane`);
  await page.evaluate(() => Office.onReady());
  return page;
}

/** The document as it is now in the emulated Word. */
export const documentOf = async (page) =>
  Buffer.from(await page.evaluate(() => Array.from(wordHost.bytes())));

/** The parts of a .docx by name, as text. */
export const parts = (bytes) =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [name, decoder.decode(content)]),
  );

/** The names of the parts that differ, in order. */
export function changed(before, after) {
  const [old, fresh] = [parts(before), parts(after)];
  const names = new Set([...Object.keys(old), ...Object.keys(fresh)]);
  return [...names].filter((name) => old[name] !== fresh[name]).sort();
}

/** Runs a batch that must fail and gives its error. */
export const failure = (page, batch, argument) =>
  page.evaluate(
    async ([source, given]) => {
      try {
        await new Function(`return (${source})`)()(given);
      } catch (error) {
        const { name, code, message, debugInfo } = error;
        return { name, code, message, debugInfo };
      }
      return undefined;
    },
    [batch.toString(), argument],
  );

/** Puts a file into the body and gives the text of what was put in. */
export const insert = (page, file, location) =>
  page.evaluate(
    ([base64, where]) =>
      Word.run(async (context) => {
        const range = context.document.body.insertFileFromBase64(base64, where);
        range.load('text');
        await context.sync();
        return range.text;
      }),
    [file.toString('base64'), location],
  );

/** How often a pattern is in a text. */
export const count = (text, pattern) => [...text.matchAll(pattern)].length;

/** What the first group of a pattern holds, each time it is in a text. */
export const values = (text, pattern) => [...text.matchAll(pattern)].map(([, value]) => value);
