// Pictures of the workbench: node workbench.mjs ADDRESS FOLDER-OF-DOCUMENTS FOLDER-OF-PICTURES
import { join } from 'node:path';
import { launch } from '../../tests/end-to-end/browser.js';

const [address, documents, pictures] = process.argv.slice(2);
const browser = await launch();

async function picture(name, viewport, prepare) {
  const context = await browser.newContext({ locale: 'en', viewport, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(address);
  await prepare(page);
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: join(pictures, `${name}.png`), animations: 'disabled' });
  await context.close();
}

async function check(page, document) {
  await page.locator('input[type=file]').first().setInputFiles(join(documents, document));
  await page.locator('article h2').first().waitFor();
}

const finding = (page, words) =>
  page.locator('article li > button[aria-expanded]').filter({ hasText: words }).first();

await picture('workbench', { width: 1280, height: 900 }, async (page) => {
  await check(page, 'tavara-early-draft.docx');
  await finding(page, 'success').click();
});

await picture('report-narrow', { width: 400, height: 900 }, (page) => check(page, 'tavara-early-draft.docx'));

await picture('tracked-changes', { width: 1280, height: 900 }, (page) =>
  check(page, 'tavara-tracked-changes.docx'),
);

await picture('new-document', { width: 1280, height: 900 }, async (page) => {
  await page.getByRole('link', { name: 'New document' }).click();
  await page.getByLabel('Kind of document').locator('visible=true').selectOption('usg-planning-directive');
  await page.getByLabel('Mission').fill('UNIMTA');
  await page.getByLabel('Country').fill('Tavara');
  await page.getByRole('region', { name: 'What the document asks for' }).waitFor();
});

await picture('draft', { width: 1280, height: 900 }, async (page) => {
  await page.getByRole('link', { name: 'New document' }).click();
  await page.getByLabel('Kind of document').locator('visible=true').selectOption('usg-planning-directive');
  await page.getByLabel('Mission').fill('UNIMTA');
  await page.getByLabel('Country').fill('Tavara');
  await page.getByRole('button', { name: 'Open in Draft' }).click();
  await page.getByRole('button', { name: /^Strategic objectives/ }).click();
  await page.getByRole('button', { name: /^Strategic end-state/ }).click();
  await page.getByRole('button', { name: 'Write', exact: true }).click();
  await page
    .getByRole('textbox', { name: 'Strategic end-state' })
    .fill(
      'A Tavara whose parties pursue their aims through elected institutions and no longer need an international force.',
    );
  await page
    .getByText('Every section and element of the template is in the document.')
    .scrollIntoViewIfNeeded();
});

await browser.close();
