import { strict as assert } from 'node:assert';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { breaksIn } from '../audit-chain.js';
import { openMission } from '../mission-pages.js';
import { picture } from '../picture.js';
import { administrator, approver, outsider, reviewers } from './people.js';
import { directive, orvia, tavara } from './scene.js';

/** Who sees nothing of it, and what the log says of who did what. */
export async function tellOfWatching(scene) {
  const { step, address, command } = scene;

  await step('somebody of another mission sees nothing of it', async () => {
    const page = await scene.page(outsider);
    await openMission(page, orvia.name);
    await page.getByRole('link', { name: 'All missions' }).click();
    await page.getByRole('link', { name: orvia.name }).waitFor();
    assert.equal(await page.getByText(tavara.name).count(), 0);
    await page.getByRole('searchbox').fill('observers');
    await page.getByRole('button', { name: 'Search' }).click();
    await page.getByText('No document has all of these words.').waitFor();
    for (const path of [`/documents/${scene.document}`, `/documents/${scene.document}/review`]) {
      await page.goto(address + path);
      await page.getByRole('alert').getByText(`There is no document ${scene.document}.`).waitFor();
      assert.equal(await page.getByText(directive.title, { exact: true }).count(), 0);
    }
    await picture(page, 'cycle-outsider');
  });

  await step('the audit log is whole, as the server, the command line and a third party find', async () => {
    const page = await scene.page(administrator);
    const verification = await (await page.request.get(`${address}/api/audit/verification`)).json();
    assert.match(await command('library', 'verify'), / 0 faults\.$/m);
    const folder = await mkdtemp(join(tmpdir(), 'impp-audit-'));
    scene.test.after(() => rm(folder, { recursive: true }));
    const file = join(folder, 'audit.jsonl');
    await command('library', 'audit', '--to', file);
    const lines = (await readFile(file, 'utf8'))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    assert.deepEqual(breaksIn(lines), []);
    const { number, hash } = lines.at(-1);
    assert.deepEqual(verification, { whole: true, lines: number, lastHash: hash });
    const done = (what) => lines.filter(({ entry }) => entry.what === what).map(({ entry }) => entry.who);
    assert.deepEqual(done('document-approved'), [approver, approver, approver]);
    for (const reviewer of Object.values(reviewers))
      assert.equal(done('round-answered').filter((who) => who === reviewer).length, 2);
  });
}
