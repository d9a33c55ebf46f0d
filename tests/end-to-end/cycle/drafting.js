import { strict as assert } from 'node:assert';
import { assertAccessible } from '../accessibility.js';
import { obstacles } from '../approval-pages.js';
import { emptyDocument } from '../empty-document.js';
import { checkInPane } from '../journey.js';
import { addMember, addMission, openDocument } from '../mission-pages.js';
import { beginDirective, placeIn, retype, saveFromPane, writeAllBut } from '../pane-pages.js';
import { picture } from '../picture.js';
import { documentOf } from '../word-pane.js';
import { openInVersions } from '../workbench.js';
import { openAtDesk } from './desk.js';
import { administrator, approver, drafter, lead, outsider, reviewers } from './people.js';
import { directive, orvia, strategic, tavara } from './scene.js';

/** From two missions to a first draft of a directive with an element missing and a passage undecided. */
export async function tellOfDrafting(scene) {
  const { step, desk } = scene;

  await step('the administrator makes missions and gives everybody a part', async () => {
    const page = await scene.page(administrator);
    await addMission(page, orvia);
    await addMember(page, outsider, 'Planning lead');
    await addMission(page, tavara);
    await addMember(page, lead, 'Planning lead');
    await addMember(page, drafter, 'Drafter');
    await addMember(page, approver, 'Approver');
    for (const [branch, name] of Object.entries(reviewers)) await addMember(page, name, 'Reviewer', branch);
    await picture(page, 'cycle-members');
  });

  await step('the drafter writes a directive in Word, and the planning lead registers it', async () => {
    const word = await openAtDesk(scene.test, await desk(drafter), emptyDocument, 'insert');
    scene.word = word;
    scene.outline = await beginDirective(word, tavara);
    scene.texts = await writeAllBut(scene.test, word, scene.outline, 'UPD-7');
    scene.time = (last) => retype(scene.word, 'UPD-4a', ...scene.texts['UPD-4a'].paragraphs, last);
    await scene.time('The first observers deploy within [sixty] [ninety] days.');

    const page = await scene.page(lead);
    await openInVersions(page, { name: 'Directive.docx', content: await documentOf(word) });
    await placeIn(page, tavara.name, directive);
    await page
      .getByRole('region', { name: 'Save a version' })
      .getByText('There is no version yet.')
      .waitFor();
  });

  await step('the drafter saves it as 0.1 and checks it', async () => {
    const { word } = scene;
    await word.getByRole('tab', { name: 'Review' }).click();
    await placeIn(word, tavara.name, { entry: directive.title });
    await saveFromPane(word, 'First draft', '0.1');
    assert.equal(await checkInPane(word), '1 essential element is missing or incomplete');
  });

  await step('the approver reads what stands in the way of the draft', async () => {
    const page = await scene.page(approver);
    await openDocument(page, tavara.name, directive.title, true);
    const [element, passage, basis, ...others] = await obstacles(page);
    assert.match(element, /^UPD-7 is not met and not waived/);
    assert.match(passage, /^Something is still undecided.*\[sixty\] \[ninety\]/);
    assert.ok(basis.startsWith(`The basis document “${strategic}” is not there.`), basis);
    assert.deepEqual(others, []);
    assert.equal(await page.getByRole('button', { name: 'Approve…' }).count(), 0);
    await assertAccessible(page);
    await picture(page, 'cycle-refusals-of-draft');
  });
}
