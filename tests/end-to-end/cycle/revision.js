import { strict as assert } from 'node:assert';
import { approve } from '../approval-pages.js';
import { addDocument, openDocument, openMission } from '../mission-pages.js';
import { saveFromPane } from '../pane-pages.js';
import { picture } from '../picture.js';
import { textOf, textsOf } from '../redline.js';
import { fetchVersion } from '../round-pages.js';
import { downloaded } from '../workbench.js';
import { assertSound, assertValid } from '../written-document.js';
import { openAtDesk } from './desk.js';
import { approver, drafter, lead } from './people.js';
import { directive, plan, tavara } from './scene.js';

/** From the first version in force to the second, which takes its place. */
export async function tellOfRevision(scene) {
  const { step } = scene;

  await step('what changed from 0.1 to 1.0 is taken along as tracked changes', async () => {
    const page = await scene.page(approver);
    await openDocument(page, tavara.name, directive.title);
    scene.document = new URL(page.url()).pathname.split('/')[2];
    const actions = page.getByRole('group', { name: 'Version 1.0' });
    await actions.getByRole('button', { name: 'Compare with 0.2' }).click();
    const redline = page.getByRole('menuitem', { name: 'Tracked changes (.docx)' });
    await assertValid((await downloaded(page, () => redline.click())).bytes);
    // The page compares a version with the one before it alone.
    const path = `/api/documents/${scene.document}/versions/1.0/comparison?with=0.1&format=docx`;
    const changes = await (await page.request.get(scene.address + path)).body();
    await assertSound(changes, { name: 'cycle-redline' });
    const inForce = await fetchVersion(page, '1.0');
    assert.deepEqual(textsOf(changes), { accepted: textOf(inForce), rejected: textOf(scene.reviewed) });
    assert.notEqual(textOf(inForce), textOf(scene.reviewed));
  });

  await step(
    'the planning lead starts a plan that rests on it, and the drafter revises it as 1.1',
    async () => {
      await openMission(await scene.page(lead), tavara.name);
      await addDocument(await scene.page(lead), plan);
      const page = await scene.page(drafter);
      await openDocument(page, tavara.name, directive.title);
      scene.word = await openAtDesk(scene.test, await scene.desk(drafter), await fetchVersion(page, '1.0'));
      await scene.time('The first military observers deploy within one hundred days.');
      await saveFromPane(scene.word, 'The ships are late', '1.1');
    },
  );

  await step('2.0 takes the place of 1.0, and the plan is to be looked at again', async () => {
    const page = await scene.page(approver);
    await openDocument(page, tavara.name, directive.title, true);
    assert.match(
      await approve(page, 'The ships are late.', '2.0'),
      /the version in force until now is superseded/,
    );
    await picture(page, 'cycle-history');
    await openDocument(page, tavara.name, directive.title);
    const line = (number) =>
      page.getByRole('listitem').filter({ has: page.getByText(number, { exact: true }) });
    await line('2.0').getByText('In force').waitFor();
    await line('1.0').getByText('Superseded').waitFor();
    await openDocument(page, tavara.name, plan, true);
    await page.getByText('Documents it is built on that changed since: 1').waitFor();
    await page.getByText(`A document it is built on changed: ${directive.title}.`).waitFor();
    await picture(page, 'cycle-suspect');
  });

  await step('the directive in force is one to hand on', async () => {
    const page = await scene.page(approver);
    await openDocument(page, tavara.name, directive.title);
    const { report, text } = await assertSound(await fetchVersion(page, '2.0'), { name: 'cycle-in-force' });
    assert.equal(report.summary.complete, true);
    assert.match(text, /first military observers deploy within one hundred days/);
    assert.doesNotMatch(text, /\[sixty\]/);
  });
}
