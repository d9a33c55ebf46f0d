import { strict as assert } from 'node:assert';
import { after } from 'node:test';
import { launch } from './browser.js';
import { server } from './server.js';
import { openInWord } from './word-host/page.js';

const { origin } = new URL(server);

const browser = await launch();
after(() => browser.close());

/** The pane beside a document in the emulated Word, at the place a button of the ribbon leads to. */
export async function paneBeside(
  test,
  bytes,
  { go = 'insert', context: looks, origin: address = origin, ...word } = {},
) {
  const context = await browser.newContext({ locale: 'en', viewport: { width: 350, height: 800 }, ...looks });
  const complaints = [];
  test.after(async () => {
    await context.close();
    assert.deepEqual(complaints, []);
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (line) => /Content Security Policy/.test(line.text()) && complaints.push(line.text()));
  await openInWord(page, {
    origin: address,
    bytes,
    url: 'https://un.sharepoint.com/sites/unimta/Directive.docx',
    ...word,
  });
  await page.goto(`${address}/pane.html?go=${go}`);
  await page.getByRole('tab', { selected: true }).waitFor();
  return page;
}

/** The headline of the report after checking the open document. */
export async function checkInPane(page) {
  await page.getByRole('tab', { name: 'Check' }).click();
  const report = page.getByRole('tabpanel').filter({ visible: true });
  const again = report.getByRole('button', { name: /^Check/ });
  if ((await again.count()) > 0) await again.first().click();
  const heading = report.locator('article h2').first();
  await heading.waitFor();
  return heading.innerText();
}

/** What the server makes of a document: its outline, its report, an edited copy. */
export async function ask(path, bytes, fields = {}) {
  const form = new FormData();
  form.append('file', new Blob([bytes]), 'Directive.docx');
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  const answer = await fetch(`${origin}${path}`, { method: 'POST', body: form });
  if (!answer.ok) throw new Error(`${answer.status} of ${path}: ${await answer.text()}`);
  return answer.headers.get('content-type').includes('json')
    ? answer.json()
    : Buffer.from(await answer.arrayBuffer());
}

/** The finding of a requirement in the report, opened. */
export async function openFinding(page, requirement) {
  const finding = page.locator('article li').filter({ has: page.locator(`[id="finding-${requirement}"]`) });
  const line = finding.locator('button[aria-expanded]').first();
  if ((await line.getAttribute('aria-expanded')) === 'false') await line.click();
  return finding;
}

/** Waives a requirement by the dialog, for as long as a button there says; gives the last day. */
export async function waive(page, requirement, { reason, by, months }) {
  const finding = await openFinding(page, requirement);
  await finding.getByRole('button', { name: 'Waive…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Reason').fill(reason);
  await dialog.getByLabel('Who decides this').fill(by);
  await dialog.getByRole('button', { name: months }).click();
  const until = await dialog.locator('input[type=date]').inputValue();
  await dialog.getByRole('button', { name: 'Waive', exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
  return until;
}
