import { strict as assert } from 'node:assert';
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after } from 'node:test';
import { promisify } from 'node:util';
import { launch } from './browser.js';
import { server } from './server.js';
import { openInWord } from './word-host/page.js';

const run = promisify(execFile);
const { origin } = new URL(server);
const checker = resolve(
  import.meta.dirname,
  '../ImppOffice.SchemaCheck/bin/Debug/net10.0/ImppOffice.SchemaCheck.dll',
);

const browser = await launch();
after(() => browser.close());

/** The pane beside a document in the emulated Word, at the place a button of the ribbon leads to. */
export async function paneBeside(test, bytes, { go = 'insert', context: looks, ...word } = {}) {
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
    origin,
    bytes,
    url: 'https://un.sharepoint.com/sites/unimta/Directive.docx',
    ...word,
  });
  await page.goto(`${origin}/pane.html?go=${go}`);
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

/** Fails where Word would have to repair something in the document that was not in the one it came from. */
export async function assertValid(bytes, origin_) {
  const known = new Set(origin_ ? await mistakes(origin_) : []);
  assert.deepEqual(
    (await mistakes(bytes)).filter((mistake) => !known.has(mistake)),
    [],
  );
}

/** The mistakes in a document, without where they stand: an insertion moves them, and copies styles for placeholders. */
const mistakes = (bytes) =>
  inFolder(async (folder) => {
    const file = join(folder, 'document.docx');
    await writeFile(file, bytes);
    const { stdout } = await run('dotnet', [checker, file]).catch((failed) => {
      if (failed.code !== 1) throw failed;
      return failed;
    });
    return stdout
      .split('\n')
      .filter(Boolean)
      .map((line) =>
        line
          .replace(/^\S+ \S+ /, '')
          .replace(/\/w:\S*/g, '')
          .trim(),
      );
  });

/** The text of the document as LibreOffice lays it out. */
export const rendered = (bytes) =>
  inFolder(async (folder) => {
    const file = join(folder, 'document.docx');
    await writeFile(file, bytes);
    await run('soffice', [
      `-env:UserInstallation=file://${folder}/profile`,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      folder,
      file,
    ]);
    const { stdout } = await run('pdftotext', ['-layout', join(folder, 'document.pdf'), '-']);
    return stdout;
  });

async function inFolder(work) {
  const folder = await mkdtemp(join(tmpdir(), 'impp-journey-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
