// Pictures of the pane in Word: node pane.mjs ADDRESS FOLDER-OF-DOCUMENTS FOLDER-OF-PICTURES
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { launch } from '../../tests/end-to-end/browser.js';
import { emptyDocument } from '../../tests/end-to-end/empty-document.js';
import { openInWord } from '../../tests/end-to-end/word-host/page.js';

const [address, documents, pictures] = process.argv.slice(2);
const { origin } = new URL(address);
const browser = await launch();
const draft = await readFile(join(documents, 'tavara-early-draft.docx'));

/** A picture of the pane, as wide as Word makes it, beside a document. */
async function picture(name, bytes, go, prepare, { height = 800, word, ...looks } = {}) {
  const context = await browser.newContext({
    locale: 'en',
    viewport: { width: 350, height },
    reducedMotion: 'reduce',
    ...looks,
  });
  const page = await context.newPage();
  await openInWord(page, {
    origin,
    bytes,
    url: 'https://un.sharepoint.com/sites/unimta/Directive.docx',
    ...word,
  });
  await page.goto(`${origin}/pane.html?go=${go}`);
  await prepare(page);
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: join(pictures, `${name}.png`), animations: 'disabled' });
  await context.close();
}

async function begin(page) {
  await page.getByLabel('Kind of document').selectOption('usg-planning-directive');
  await page.getByLabel('Mission').fill('UNIMTA');
  await page.getByLabel('Country').fill('Tavara');
}

/** Puts two sections in, writes an element, and looks at what is there. */
async function write(page) {
  await begin(page);
  await page.getByRole('button', { name: 'Begin' }).click();
  for (const title of ['Situation', 'Strategic objectives'])
    await page.getByRole('checkbox', { name: `Choose ${title}` }).check();
  await page.getByRole('button', { name: 'Insert the 2 chosen sections', exact: true }).click();
  await page.getByText('2 sections inserted.').first().waitFor();
  await page.evaluate(() =>
    wordHost.person.types(
      'impp:UPD-1',
      'The northern front and the coastal council both claim the ports of Tavara.',
    ),
  );
  await page.getByRole('button', { name: 'Read the document again' }).click();
  await page.getByText('1 of 1 elements written').waitFor();
  await page.getByRole('button', { name: /^Strategic objectives/ }).click();
}

async function check(page) {
  const report = page.locator('[role=tabpanel]:visible');
  await report.locator('article h2, button').first().waitFor();
  if ((await report.locator('article h2').count()) === 0) await report.locator('button').first().click();
  await report.locator('article h2').first().waitFor();
}

async function waive(page) {
  await check(page);
  await page
    .getByRole('button', { name: /success/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Waive…' }).first().click();
  await page.getByLabel('Reason').fill('The Secretary-General will set it out in his report in November.');
  await page.getByLabel('Who decides this').fill('Ama Field, planning team');
  await page.getByRole('button', { name: '3 months' }).click();
  await page.getByRole('button', { name: 'Waive', exact: true }).scrollIntoViewIfNeeded();
}

const tree = (page) => page.locator('[role=tabpanel]:visible li button').first().waitFor();

await picture('pane-begin', emptyDocument, 'insert', begin, { height: 640 });
await picture('pane-draft', emptyDocument, 'insert', write, { height: 900 });
await picture('pane-check', draft, 'check', check);
await picture('pane-waiver', draft, 'check', waive);
await picture('pane-dark', draft, 'insert', tree, { word: { theme: 'dark' }, colorScheme: 'dark' });
await picture('pane-arabic', draft, 'insert', tree, { word: { displayLanguage: 'ar-SA' }, locale: 'ar' });

await browser.close();
