import { strict as assert } from 'node:assert';
import { approve, obstacles } from '../approval-pages.js';
import { completeTitleBlock } from '../desk-officer.js';
import { addDocument, openDocument, openMission } from '../mission-pages.js';
import { retype, saveFromPane } from '../pane-pages.js';
import { picture } from '../picture.js';
import { answer, closeRound, fetchVersion, findRound, openRound, waitForAnswers } from '../round-pages.js';
import { inDays } from './days.js';
import { openAtDesk } from './desk.js';
import { approver, drafter, lead, reviewers } from './people.js';
import { directive, strategic, tavara } from './scene.js';
import { strategicTexts } from './strategic-texts.js';

const name = 'Second round';

/** From the second draft to the first version in force. */
export async function tellOfSecondRound(scene) {
  const { step } = scene;

  await step('the planning lead starts the document it rests on, and the drafter writes that', async () => {
    await openMission(await scene.page(lead), tavara.name);
    await addDocument(await scene.page(lead), strategic);
    const page = await scene.page(drafter);
    await openDocument(page, tavara.name, strategic);
    const begun = await fetchVersion(page, '0.1');
    const headed = completeTitleBlock(begun, { classification: 'UNCLASSIFIED', version: '1.0' });
    const word = await openAtDesk(scene.test, await scene.desk(drafter), headed);
    for (const [element, paragraphs] of Object.entries(strategicTexts))
      await retype(word, element, ...paragraphs);
    await saveFromPane(word, 'Written', '0.2');
  });

  await step('in the second round all clear, and until it ends nothing can be approved', async () => {
    const page = await scene.page(lead);
    await openDocument(page, tavara.name, directive.title, true);
    await openRound(page, { name, until: inDays(3), reviewers });
    const decider = await scene.page(approver);
    await openDocument(decider, tavara.name, directive.title, true);
    const [round, basis, ...others] = await obstacles(decider);
    assert.match(round, /^A review round is open on version 0\.2/);
    assert.match(basis, /^The basis document .* is not approved/);
    assert.deepEqual(others, []);
    await picture(decider, 'cycle-refusals-in-round');
    const clear = async (reviewer) => {
      const own = await scene.page(reviewer);
      await findRound(own, tavara.name, directive.title, name);
      await answer(own, 'Cleared');
    };
    await Promise.all(Object.values(reviewers).map(clear));
    await page.reload();
    await waitForAnswers(page, 9);
    await closeRound(page, 'Cleared');
  });

  await step('the approver approves both, which a reviewer is not offered', async () => {
    const page = await scene.page(approver);
    await openDocument(page, tavara.name, strategic, true);
    await approve(page, 'Decided.', '1.0');
    const reviewer = await scene.page(reviewers.Police);
    await openDocument(reviewer, tavara.name, directive.title, true);
    assert.match((await obstacles(reviewer)).join(), /^Only Under-Secretary-General.* issues this document/);
    assert.equal(await reviewer.getByRole('button', { name: 'Approve…' }).count(), 0);
    await openDocument(page, tavara.name, directive.title, true);
    assert.match(await approve(page, 'Cleared by all.', '1.0'), /It comes into force as 1\.0/);
    await picture(page, 'cycle-in-force');
  });
}
