import { assertAccessible } from '../accessibility.js';
import { openDocument } from '../mission-pages.js';
import { picture } from '../picture.js';
import {
  answer,
  bringCopy,
  clearByKeyboard,
  fetchVersion,
  findRound,
  openRound,
  reviewInWord,
  waitForAnswers,
} from '../round-pages.js';
import { inDays } from './days.js';
import { lead, reviewers } from './people.js';
import { directive, tavara } from './scene.js';

const name = 'First round';

/** Those who review in Word: what they comment on, and what they answer. */
const inWord = {
  Political: {
    comments: [['[sixty]', 'Sixty: the parties count on it.']],
    given: ['Cleared with comments', 'See my copy.'],
  },
  Military: {
    comments: [
      ['[ninety]', 'Ninety days; the battalion sails in March.'],
      ['observers', 'Military observers, please.'],
    ],
    given: ['Not cleared', 'The deployment is too early.'],
  },
  'Human rights': {
    comments: [['observers', 'Military observers, please.']],
    given: ['Cleared with comments', 'See my copy.'],
  },
};
const inBrowser = Object.keys(reviewers).filter((branch) => !(branch in inWord));

/** From the opening of the first round to nine answers and four comments. */
export async function tellOfFirstRound(scene) {
  const { step } = scene;

  await step('the planning lead opens a round of all branches', async () => {
    const page = await scene.page(lead);
    await openDocument(page, tavara.name, directive.title, true);
    await openRound(page, { name, until: inDays(7), reviewers });
    await waitForAnswers(page, 0);
  });

  await step('three reviewers comment in Word, answer there and bring their copies back', async () => {
    const review = async ([branch, { comments, given }]) => {
      const desk = await scene.desk(reviewers[branch]);
      await openDocument(desk.page, tavara.name, directive.title);
      scene.reviewed = await fetchVersion(desk.page, '0.1');
      const look = (pane) => picture(pane, `cycle-pane-${branch}`);
      const copy = await reviewInWord(scene.test, desk, scene.reviewed, { comments, given, look });
      await findRound(desk.page, tavara.name, directive.title, name);
      await bringCopy(desk.page, branch, copy, comments.length);
    };
    await Promise.all(Object.entries(inWord).map(review));
  });

  await step('the other six answer in the workbench, one with the keyboard alone', async () => {
    const review = async (branch) => {
      const page = await scene.page(reviewers[branch]);
      await findRound(page, tavara.name, directive.title, name);
      if (branch === 'United Nations country team') await clearByKeyboard(page);
      else await answer(page, 'Cleared');
    };
    await Promise.all(inBrowser.map(review));
    const page = await scene.page(lead);
    await page.reload();
    await waitForAnswers(page, 9);
    await page.getByText('4 of 4 comments shown').waitFor();
    await assertAccessible(page);
    await picture(page, 'cycle-nine-answers');
  });
}
