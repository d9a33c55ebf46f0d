import { strict as assert } from 'node:assert';
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { earlyDraft } from '../documents.js';
import { drop, findings, headline, open } from '../workbench.js';

const run = promisify(execFile);

test('the whole report is printed, whatever is filtered, and the screen stays as it was', async (t) => {
  const { page } = await open(t);
  const folder = await mkdtemp(join(tmpdir(), 'impp-paper-'));
  t.after(() => rm(folder, { recursive: true }));
  const [answer] = await Promise.all([
    page.waitForResponse(/\/api\/checks$/),
    drop(page, await earlyDraft()),
  ]);
  const { outcomes } = await answer.json();
  await headline(page);
  await page.getByLabel('Severity').selectOption('advisory');
  await page.locator('article li [data-severity=essential]').first().waitFor({ state: 'detached' });
  const shown = await findings(page).count();

  const path = process.env.IMPP_PAPER ?? join(folder, 'report.pdf');
  await page.pdf({ path, format: 'A4' });
  const { stdout: text } = await run('pdftotext', ['-layout', path, '-']);

  const missing = outcomes.filter(({ requirement }) => !text.replaceAll(/\s/g, '').includes(requirement));
  assert.deepEqual(missing, []);
  for (const word of ['Not met', 'To review', 'Met', 'What to do']) assert.match(text, new RegExp(word));
  assert.doesNotMatch(text, /Download|Expand all|Any severity/);
  assert.equal(await findings(page).count(), shown);
});
