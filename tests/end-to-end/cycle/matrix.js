import { strict as assert } from 'node:assert';
import { checkInPane } from '../journey.js';
import { commentRow, group, respond, showBranch, takeApart } from '../matrix-pages.js';
import { saveFromPane, writeElement } from '../pane-pages.js';
import { picture } from '../picture.js';
import { closeRound, findRound } from '../round-pages.js';
import { parts } from '../word-pane.js';
import { downloaded } from '../workbench.js';
import { assertValid, rendered } from '../written-document.js';
import { drafter, lead, reviewers } from './people.js';
import { directive, tavara } from './scene.js';

/** From the comments to a second draft that takes them up. */
export async function tellOfMatrix(scene) {
  const { step } = scene;

  await step('the drafter answers the comments in the matrix', async () => {
    const page = await scene.page(drafter);
    await findRound(page, tavara.name, directive.title, 'First round');
    await showBranch(page, 'Military', '2 of 4');
    await showBranch(page, 'Any', '4 of 4');
    const row = (branch, words) => commentRow(page, words, reviewers[branch]);
    const alike = ['Military', 'Human rights'].map((branch) => row(branch, 'Military observers'));
    await takeApart(page, alike[1]);
    await group(page, ...alike);
    await respond(row('Political', 'Sixty'), 'The battalion sails later.', 'Not accepted');
    await respond(row('Military', 'Ninety'), 'Ninety it is.', 'Accepted');
    await respond(alike[0], 'Said so now.', 'Accepted');
    await respond(alike[1], 'See the comment of the military.', 'Noted');
    await picture(page, 'cycle-matrix');
  });

  await step('the matrix and the replies are taken along', async () => {
    const page = await scene.page(drafter);
    const taken = async (name) => {
      const { bytes } = await downloaded(page, () => page.getByRole('button', { name }).click());
      return bytes;
    };
    const csv = (await taken('Matrix (.csv)')).toString();
    assert.match(csv, /Ninety days; the battalion sails in March\..*Ninety it is\./);
    const table = await taken('Matrix (.docx)');
    await assertValid(table);
    assert.match(await rendered(table), /Said so now/);
    const replied = await taken('Document with replies (.docx)');
    await assertValid(replied, scene.reviewed);
    const { 'word/comments.xml': comments, 'word/commentsExtended.xml': threads } = parts(replied);
    for (const said of ['Sixty: the parties count on it.', 'The battalion sails later.', 'Said so now.'])
      assert.ok(comments.includes(said), said);
    assert.equal(threads.match(/paraIdParent=/g).length, 4);
  });

  await step('the round ends uncleared, and the drafter saves 0.2 with the changes', async () => {
    const page = await scene.page(lead);
    await closeRound(page, 'Not cleared');
    const { word, outline, texts } = scene;
    await scene.time('The first military observers deploy within ninety days.');
    await writeElement(word, outline, 'UPD-7', texts);
    await saveFromPane(word, 'After the first round', '0.2');
    assert.match(await checkInPane(word), /^Nothing essential is missing|complete/i);
  });
}
