import { strict as assert } from 'node:assert';
import { execFile } from 'node:child_process';
import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const built = (path) => resolve(import.meta.dirname, path);
const checker = built('../ImppOffice.SchemaCheck/bin/Debug/net10.0/ImppOffice.SchemaCheck.dll');
const program = built('../../api/ImppOffice.Api/bin/Debug/net10.0/ImppOffice.Api.dll');

/** Fails where Word would have to repair something in the document that was not in the one it came from. */
export async function assertValid(bytes, origin) {
  const known = new Set(origin ? await mistakes(origin) : []);
  assert.deepEqual(
    (await mistakes(bytes)).filter((mistake) => !known.has(mistake)),
    [],
  );
}

/**
 * Fails where a document that was written is not one to hand on: valid to Word, read by the command line, laid out by
 * LibreOffice. Gives the report, the text as laid out and the number of pages. With IMPP_KEEP set to a folder the
 * document and its pages stay there, to be looked at.
 */
export async function assertSound(bytes, { name, origin }) {
  await assertValid(bytes, origin);
  const report = await checked(bytes);
  const { text, pages } = await laidOut(bytes, name);
  assert.ok(pages >= 1 && text.trim() !== '', `${pages} pages`);
  return { report, text, pages };
}

/** The text of the document as LibreOffice lays it out. */
export const rendered = async (bytes) => (await laidOut(bytes)).text;

/** The report of the command line; what is not met is no failure here. */
const checked = (bytes) =>
  inFile(bytes, async (file) => {
    const { stdout } = await run('dotnet', [
      program,
      'check',
      file,
      '--format',
      'json',
      '--fail-on',
      'never',
    ]);
    return JSON.parse(stdout);
  });

/** The mistakes in a document, without where they stand: an insertion moves them, and copies styles for placeholders. */
const mistakes = (bytes) =>
  inFile(bytes, async (file) => {
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

const laidOut = (bytes, name) =>
  inFile(bytes, async (file, folder) => {
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    await run('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file]);
    const pdf = join(folder, 'document.pdf');
    const [{ stdout: text }, { stdout: about }] = await Promise.all([
      run('pdftotext', ['-layout', pdf, '-']),
      run('pdfinfo', [pdf]),
    ]);
    const keep = process.env.IMPP_KEEP;
    if (keep && name) {
      await copyFile(file, join(keep, `${name}.docx`));
      await copyFile(pdf, join(keep, `${name}.pdf`));
    }
    return { text, pages: Number(/^Pages:\s+(\d+)$/m.exec(about)[1]) };
  });

async function inFile(bytes, work) {
  const folder = await mkdtemp(join(tmpdir(), 'impp-journey-'));
  try {
    const file = join(folder, 'document.docx');
    await writeFile(file, bytes);
    return await work(file, folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
