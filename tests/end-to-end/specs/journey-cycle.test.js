import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { administrator, approver, drafter, everybody, lead, outsider, password, reviewers } from '../cycle-people.js';
import { openAtDesk, sitDown } from '../desk.js';
import { emptyDocument } from '../empty-document.js';
import { checkInPane } from '../journey.js';
import { addDocument, addMember, addMission, openDocument, openMission } from '../mission-pages.js';
import { serveLibrary } from '../own-server.js';
import { beginDirective, placeIn, retype, saveFromPane, writeAllBut } from '../pane-pages.js';
import { answer, bringCopy, closeRound, fetchVersion, findRound, openRound, reviewInWord } from '../round-pages.js';
import { inSteps } from '../steps.js';
import { documentOf } from '../word-pane.js';

const tavara = { name: 'UN Mission in Tavara', acronym: 'UNIMTA', country: 'Tavara' };
const orvia = { name: 'UN Mission in Orvia', acronym: 'UNMIO', country: 'Orvia' };
const strategic = "Secretary-General's Strategic Planning Directive";
const kind = 'USG Planning Directive';
const title = 'Directive';
const pic=(page,name)=>page.screenshot({path:`/tmp/shots/${name}.png`, fullPage:true});

/** A moment so many days from now, as the browser's own field takes it. */
const inDays = (days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 16);

const comments = {
  Political: [['[sixty]', 'Sixty: the parties count on it.']],
  Military: [['[sixty]', 'Ninety days; the battalion sails in March.'], ['observers', 'Military observers, please.']],
  'Human rights': [['observers', 'Military observers, please.']],
};
const answers = {
  Political: ['Cleared with comments', 'See my copy.'],
  Military: ['Not cleared', 'Deployment is too early.'],
  'Human rights': ['Cleared with comments', 'See my copy.'],
};

test('a directive goes through the whole cycle of review', async (t) => {
  const accounts = everybody.map((name) => ({ name, password }));
  const { address, command } = await serveLibrary(t, accounts, '--SignIn:TriesInFiveMinutes=200');
  const at = {};
  const step = inSteps(t);
  let texts, word;

  await step('the administrator makes missions and gives everybody a part', async () => {
    const { page } = (at.administrator = await sitDown(t, address, administrator));
    await addMission(page, orvia);
    await addMember(page, outsider, 'Planning lead');
    await addMission(page, tavara);
    await addMember(page, lead, 'Planning lead');
    await addMember(page, drafter, 'Drafter');
    await addMember(page, approver, 'Approver');
    for (const [branch, name] of Object.entries(reviewers)) await addMember(page, name, 'Reviewer', branch);
  });

  await step('the drafter writes a directive in Word, which only the planning lead may register', async () => {
    at.drafter = await sitDown(t, address, drafter);
    word = await openAtDesk(t, at.drafter, emptyDocument, 'insert');
    const outline = await beginDirective(word, tavara);
    texts = await writeAllBut(t, word, outline, 'UPD-7');
    await retype(word, 'UPD-4a', ...texts['UPD-4a'].paragraphs, 'The first observers deploy within [sixty] [ninety] days.');
    await word.getByRole('tab', { name: 'Review' }).click();
    await placeIn(word, tavara.name, { kind });
    await word.getByRole('alert').waitFor();
    await pic(word,'pane-register');
    console.log(await word.getByRole('alert').innerText());

    const { page } = (at.lead = await sitDown(t, address, lead));
    await page.getByRole('link', { name: 'Versions', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Save as a version' }).waitFor();
    await page.locator('input[type=file] >> nth=-1').setInputFiles({ name: 'Directive.docx', mimeType: 'application/octet-stream', buffer: await documentOf(word) });
    await placeIn(page, tavara.name, { kind });
    await page.getByText('There is no version yet.').first().waitFor();

    // The documents of a mission are read when it is chosen.
    await word.getByLabel(/^Mission/).selectOption('Choose a mission');
    await placeIn(word, tavara.name, { entry: title });
    await saveFromPane(word, 'First draft', '0.1');
    await pic(word,'pane-saved');
    console.log(await checkInPane(word));
    await pic(word,'pane-check');
  });

  await step('the approver reads what stands in the way', async () => {
    const { page } = (at.approver = await sitDown(t, address, approver));
    await openDocument(page, tavara.name, title, true);
    await page.getByText(/What stands in the way/).waitFor();
    await pic(page,'refusals');
    console.log(await page.getByRole('region', {name:'Approval'}).innerText());
  });

  await step('the planning lead opens a round of all branches', async () => {
    const { page } = at.lead;
    await openDocument(page, tavara.name, title, true);
    await openRound(page, { name: 'First round', until: inDays(7), reviewers });
    await pic(page,'round-open');
  });

  await step('three reviewers comment in Word, answer there and bring their copies back', async () => {
    for (const branch of ['Political', 'Military', 'Human rights']) {
      const desk = (at[branch] = await sitDown(t, address, reviewers[branch]));
      const { page } = desk;
      await openDocument(page, tavara.name, title);
      const reviewed = await fetchVersion(page, '0.1');
      const copy = await reviewInWord(t, desk, reviewed, comments[branch], answers[branch], (pane) => pic(pane, `pane-${branch}`));
      await findRound(page, tavara.name, title, 'First round');
      await bringCopy(page, branch, copy, comments[branch].length);
      await pic(page, `round-${branch}`);
    }
  });

  await step('the other six answer in the workbench, one with the keyboard alone', async () => {
    for (const [branch, name] of Object.entries(reviewers).filter(([branch]) => !comments[branch])) {
      const { page } = (at[branch] = await sitDown(t, address, name));
      await findRound(page, tavara.name, title, 'First round');
      await answer(page, 'Cleared');
    }
    const { page } = at.lead;
    await page.reload();
    await page.getByText('9 of 9 answered').waitFor();
    await page.getByText(/comments shown/).waitFor();
    await pic(page, 'round-nine');
  });
});
