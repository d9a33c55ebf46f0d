import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { earlyDraft } from '../documents.js';
import { drop, findings, headline, open } from '../workbench.js';

const path = (page) => page.evaluate(() => decodeURIComponent(window.location.pathname));
const at = (page, route) => page.goto(new URL(route, process.env.IMPP_URL).href);
const focusedHeading = (page) => page.locator('h1:focus').waitFor();

test('back and forward lead through the pages, and the report is kept', async (t) => {
  const { page } = await open(t);
  const { name, content } = await earlyDraft();
  await drop(page, { name, content });
  const said = await headline(page);
  await findings(page).first().click();
  assert.match(await path(page), new RegExp(`^/check/${name}/.+`));
  await page.getByRole('link', { name: 'New document' }).click();
  await focusedHeading(page);
  assert.equal(await page.title(), 'Start a new document – ImppOffice');
  await page.goBack();
  assert.equal(await headline(page), said);
  await page.goBack();
  assert.equal(await path(page), `/check/${name}`);
  await page.goBack();
  await page.getByRole('heading', { name: 'Check planning documents for completeness' }).waitFor();
  await page.goForward();
  assert.equal(await headline(page), said);
  await page.goForward();
  assert.equal(await findings(page).first().getAttribute('aria-current'), 'true');
});

test('a reload keeps the page', async (t) => {
  const { page } = await open(t);
  await at(page, '/new/srsg-directive');
  const kind = page.getByLabel('Kind of document').locator('visible=true');
  await page.locator('#content h3').first().waitFor();
  assert.equal(await kind.inputValue(), 'srsg-directive');
  await page.reload();
  await page.locator('#content h3').first().waitFor();
  assert.equal(await kind.inputValue(), 'srsg-directive');
});

test('the address of a finding asks for its document and then leads to it', async (t) => {
  const { page } = await open(t);
  const document = await earlyDraft();
  await at(page, `/check/${document.name}/UPD-1`);
  await page.getByRole('heading', { name: `${document.name} is not on this page` }).waitFor();
  await drop(page, document);
  await page.locator('[id="finding-UPD-1"]:focus').waitFor();
  assert.equal(await page.locator('[id="finding-UPD-1"]').getAttribute('aria-expanded'), 'true');
  assert.equal(await page.title(), `UPD-1, ${document.name} – ImppOffice`);
});

test('an address that leads nowhere says so', async (t) => {
  const { page } = await open(t);
  await at(page, '/nothing/like/this');
  await page.getByRole('heading', { name: 'There is no such page' }).waitFor();
  await page.getByRole('link', { name: 'Check documents' }).last().click();
  await focusedHeading(page);
});

test('the browser asks before a report is lost, and not before', async (t) => {
  const { page } = await open(t);
  const asked = [];
  page.on('dialog', async (dialog) => {
    asked.push(dialog.type());
    await dialog.accept();
  });
  await page.getByRole('link', { name: 'New document' }).click();
  await page.reload();
  assert.deepEqual(asked, []);
  await page.getByRole('link', { name: 'Check documents' }).click();
  await drop(page, await earlyDraft());
  await headline(page);
  await findings(page).first().click();
  await page.reload();
  assert.deepEqual(asked, ['beforeunload']);
});

test('the area for new documents is fetched when it is opened, and again when that failed', async (t) => {
  const { page } = await open(t);
  const asked = [];
  page.on('request', (request) => request.url().includes('/StartPage') && asked.push(request.url()));
  await page.route('**/assets/StartPage*', (route) => route.abort(), { times: 1 });
  assert.deepEqual(asked, []);
  await page.getByRole('link', { name: 'New document' }).click();
  await page.getByText('The server cannot be reached.').waitFor();
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('heading', { name: 'Start a new document' }).waitFor();
});
