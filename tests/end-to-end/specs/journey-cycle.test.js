import { strict as assert } from 'node:assert';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { approve, obstacles } from '../approval-pages.js';
import { breaksIn } from '../audit-chain.js';
import { administrator, approver, drafter, everybody, lead, outsider, password, reviewers } from '../cycle-people.js';
import { completeTitleBlock } from '../desk-officer.js';
import { openAtDesk, sitDown } from '../desk.js';
import { emptyDocument } from '../empty-document.js';
import { checkInPane } from '../journey.js';
import { commentRow, group, respond, showBranch, takeApart } from '../matrix-pages.js';
import { addDocument, addMember, addMission, openDocument, openMission } from '../mission-pages.js';
import { serveLibrary } from '../own-server.js';
import { beginDirective, placeIn, retype, saveFromPane, writeAllBut, writeElement } from '../pane-pages.js';
import { answer, bringCopy, closeRound, fetchVersion, findRound, openRound, reviewInWord, waitForAnswers } from '../round-pages.js';
import { textOf, textsOf } from '../redline.js';
import { inSteps } from '../steps.js';
import { strategicTexts } from '../strategic-texts.js';
import { documentOf, parts } from '../word-pane.js';
import { downloaded } from '../workbench.js';
import { assertSound, assertValid, rendered } from '../written-document.js';

const tavara = { name: 'UN Mission in Tavara', acronym: 'UNIMTA', country: 'Tavara' };
const orvia = { name: 'UN Mission in Orvia', acronym: 'UNMIO', country: 'Orvia' };
const strategic = "Secretary-General's Strategic Planning Directive";
const kind = 'USG Planning Directive';
const plan = 'Draft Mission Plan';
const title = 'Directive';
const pic = (page, name) => page.screenshot({ path: `/tmp/shots/${name}.png`, fullPage: true });

/** A moment so many days from now, as the browser's own field takes it. */
const inDays = (days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 16);

/** Those who review in Word: what they comment on, and what they answer. */
const inWord = {
  Political: {
    comments: [['[sixty]', 'Sixty: the parties count on it.']],
    answer: ['Cleared with comments', 'See my copy.'],
  },
  Military: {
    comments: [
      ['[ninety]', 'Ninety days; the battalion sails in March.'],
      ['observers', 'Military observers, please.'],
    ],
    answer: ['Not cleared', 'The deployment is too early.'],
  },
  'Human rights': {
    comments: [['observers', 'Military observers, please.']],
    answer: ['Cleared with comments', 'See my copy.'],
  },
};
const inBrowser = Object.keys(reviewers).filter((branch) => !(branch in inWord));

test('a directive goes through the whole cycle of review', async (t) => {
  const accounts = everybody.map((name) => ({ name, password }));
  const { address, command } = await serveLibrary(t, accounts, '--SignIn:TriesInFiveMinutes=200');
  const at = {};
  const step = inSteps(t);
  let texts, word, outline, reviewed, id;

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
    outline = await beginDirective(word, tavara);
    texts = await writeAllBut(t, word, outline, 'UPD-7');
    await retype(word, 'UPD-4a', ...texts['UPD-4a'].paragraphs, 'The first observers deploy within [sixty] [ninety] days.');
    await word.getByRole('tab', { name: 'Review' }).click();
    await placeIn(word, tavara.name, { kind });
    await word.getByRole('alert').getByText('Ask whoever administers the mission for access.').waitFor();

    const { page } = (at.lead = await sitDown(t, address, lead));
    await page.getByRole('link', { name: 'Versions', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Save as a version' }).waitFor();
    await page.locator('input[type=file] >> nth=-1').setInputFiles({ name: 'Directive.docx', mimeType: 'application/octet-stream', buffer: await documentOf(word) });
    await placeIn(page, tavara.name, { kind });
    await page.getByText('There is no version yet.').first().waitFor();
  });

  await step('the drafter saves it as 0.1 and checks it', async () => {
    // The documents of a mission are read when it is chosen.
    await word.getByLabel(/^Mission/).selectOption('Choose a mission');
    await placeIn(word, tavara.name, { entry: title });
    await saveFromPane(word, 'First draft', '0.1');
    assert.equal(await checkInPane(word), '1 essential element is missing or incomplete');
  });

  await step('the approver reads what stands in the way of the draft', async () => {
    const { page } = (at.approver = await sitDown(t, address, approver));
    await openDocument(page, tavara.name, title, true);
    const found = await obstacles(page);
    assert.equal(found.length, 3);
    assert.match(found[0], /^UPD-7 is not met and not waived/);
    assert.match(found[1], /\[sixty\] \[ninety\]/);
    assert.match(found[2], /^The basis document “Secretary-General's Strategic Planning Directive” is not there/);
    assert.equal(await page.getByRole('button', { name: 'Approve…' }).count(), 0);
    await pic(page, 'refusals');
  });

  await step('the planning lead opens a round of all branches', async () => {
    const { page } = at.lead;
    await openDocument(page, tavara.name, title, true);
    await openRound(page, { name: 'First round', until: inDays(7), reviewers });
    await waitForAnswers(page, 0);
  });

  await step('three reviewers comment in Word, answer there and bring their copies back', async () => {
    const review = async ([branch, { comments, answer: given }]) => {
      const desk = (at[branch] = await sitDown(t, address, reviewers[branch]));
      await openDocument(desk.page, tavara.name, title);
      reviewed = await fetchVersion(desk.page, '0.1');
      const copy = await reviewInWord(t, desk, reviewed, comments, given, (pane) => pic(pane, `pane-${branch}`));
      await findRound(desk.page, tavara.name, title, 'First round');
      await bringCopy(desk.page, branch, copy, comments.length);
    };
    await Promise.all(Object.entries(inWord).map(review));
  });

  await step('the other six answer in the workbench', async () => {
    const review = async (branch) => {
      const { page } = (at[branch] = await sitDown(t, address, reviewers[branch]));
      await findRound(page, tavara.name, title, 'First round');
      await answer(page, 'Cleared');
    };
    await Promise.all(inBrowser.map(review));
    const { page } = at.lead;
    await page.reload();
    await waitForAnswers(page, 9);
    await page.getByText('4 of 4 comments shown').waitFor();
    await pic(page, 'round-nine');
  });

  await step('the drafter answers the comments in the matrix', async () => {
    const { page } = at.drafter;
    await findRound(page, tavara.name, title, 'First round');
    await showBranch(page, 'Military', '2 of 4');
    await showBranch(page, 'Any', '4 of 4');
    const named = (branch, words) => commentRow(page, words, reviewers[branch]);
    const [first, same] = [named('Military', 'Military observers'), named('Human rights', 'Military observers')];
    await takeApart(page, same);
    await group(page, first, same);
    await respond(page, named('Political', 'Sixty'), 'The battalion sails later.', 'Not accepted');
    await respond(page, named('Military', 'Ninety'), 'Ninety it is.', 'Accepted');
    await respond(page, first, 'Said so now.', 'Accepted');
    await respond(page, same, 'See the comment of the military.', 'Noted');
    await pic(page, 'matrix');
  });

  await step('the matrix and the replies are taken along', async () => {
    const { page } = at.drafter;
    const taken = (name) => downloaded(page, () => page.getByRole('button', { name }).click());
    const csv = (await taken('Matrix (.csv)')).bytes.toString();
    assert.match(csv, /Ninety days; the battalion sails in March\..*Ninety it is\./);
    const matrix = (await taken('Matrix (.docx)')).bytes;
    await assertValid(matrix);
    assert.match(await rendered(matrix), /Said so now/);
    const replied = (await taken('Document with replies (.docx)')).bytes;
    await assertValid(replied, reviewed);
    const { 'word/comments.xml': comments, 'word/commentsExtended.xml': threads } = parts(replied);
    for (const said of ['Sixty: the parties count on it.', 'The battalion sails later.', 'Said so now.'])
      assert.ok(comments.includes(said), said);
    assert.equal(threads.match(/paraIdParent=/g).length, 4);
  });

  await step('the round ends uncleared, and the drafter saves 0.2 with the changes', async () => {
    await closeRound(at.lead.page);
    await at.lead.page.getByText('Outcome: Not cleared').waitFor();
    await retype(word, 'UPD-4a', ...texts['UPD-4a'].paragraphs, 'The first military observers deploy within ninety days.');
    await writeElement(word, outline, 'UPD-7', texts);
    await saveFromPane(word, 'After the first round', '0.2');
    assert.match(await checkInPane(word), /^Nothing essential is missing|complete/i);
  });

  await step('the planning lead starts the document it rests on, and the drafter writes that', async () => {
    await openMission(at.lead.page, tavara.name);
    await addDocument(at.lead.page, strategic);
    await openDocument(at.drafter.page, tavara.name, strategic);
    const begun = await fetchVersion(at.drafter.page, '0.1');
    const headed = completeTitleBlock(begun, { classification: 'UNCLASSIFIED', version: '1.0' });
    const pane = await openAtDesk(t, at.drafter, headed);
    for (const [element, paragraphs] of Object.entries(strategicTexts)) await retype(pane, element, ...paragraphs);
    await saveFromPane(pane, 'Written', '0.2');
  });

  await step('in the second round all clear, and until it ends nothing can be approved', async () => {
    await openDocument(at.lead.page, tavara.name, title, true);
    await openRound(at.lead.page, { name: 'Second round', until: inDays(3), reviewers });
    await openDocument(at.approver.page, tavara.name, title, true);
    const found = await obstacles(at.approver.page);
    assert.equal(found.length, 2);
    assert.match(found[0], /^A review round is open on version 0\.2/);
    assert.match(found[1], /^The basis document .* is not approved/);
    await pic(at.approver.page, 'refusals-open');
    const clear = async (branch) => {
      const { page } = at[branch];
      await findRound(page, tavara.name, title, 'Second round');
      await answer(page, 'Cleared');
    };
    await Promise.all(Object.keys(reviewers).map(clear));
    await at.lead.page.reload();
    await waitForAnswers(at.lead.page, 9);
    await closeRound(at.lead.page);
    await at.lead.page.getByText('Outcome: Cleared', { exact: true }).waitFor();
  });

  await step('the approver approves what it rests on, then the directive, which a reviewer may not', async () => {
    const { page } = at.approver;
    await openDocument(page, tavara.name, strategic, true);
    await approve(page, 'Decided.', '1.0');
    const reviewer = at.Police.page;
    await openDocument(reviewer, tavara.name, title, true);
    assert.match((await obstacles(reviewer)).join(), /^Only Under-Secretary-General.* issues this document/);
    assert.equal(await reviewer.getByRole('button', { name: 'Approve…' }).count(), 0);
    await openDocument(page, tavara.name, title, true);
    assert.match(await approve(page, 'Cleared by all.', '1.0'), /It comes into force as 1\.0/);
    await pic(page, 'approved');
  });

  await step('what changed from 0.1 to 1.0 is taken along as tracked changes', async () => {
    const { page } = at.approver;
    await openDocument(page, tavara.name, title);
    id = new URL(page.url()).pathname.split('/')[2];
    await page.getByRole('group', { name: 'Version 1.0' }).getByRole('button', { name: 'Compare with 0.2' }).click();
    const near = await downloaded(page, () => page.getByRole('menuitem', { name: 'Tracked changes (.docx)' }).click());
    await assertValid(near.bytes);
    const path = `/api/documents/${id}/versions/1.0/comparison?with=0.1&format=docx`;
    const far = await (await page.request.get(address + path)).body();
    const { text } = await assertSound(far, { name: 'cycle-redline' });
    assert.match(text, /military observers/);
    const inForce = await fetchVersion(page, '1.0');
    assert.deepEqual(textsOf(far), { accepted: textOf(inForce), rejected: textOf(reviewed) });
  });

  await step('the planning lead starts a plan that rests on it, and the drafter revises it as 1.1', async () => {
    await openMission(at.lead.page, tavara.name);
    await addDocument(at.lead.page, plan);
    await openDocument(at.drafter.page, tavara.name, title);
    const inForce = await fetchVersion(at.drafter.page, '1.0');
    word = await openAtDesk(t, at.drafter, inForce);
    await retype(word, 'UPD-4a', ...texts['UPD-4a'].paragraphs, 'The first military observers deploy within one hundred days.');
    await saveFromPane(word, 'The ships are late', '1.1');
  });

  await step('2.0 takes the place of 1.0, and the plan is to be looked at again', async () => {
    const { page } = at.approver;
    await openDocument(page, tavara.name, title, true);
    assert.match(await approve(page, 'The ships are late.', '2.0'), /the version in force until now is superseded/);
    await pic(page, 'history');
    await openDocument(page, tavara.name, title);
    const version = (number) => page.getByRole('listitem').filter({ has: page.getByText(number, { exact: true }) });
    await version('2.0').getByText('In force').waitFor();
    await version('1.0').getByText('Superseded').waitFor();
    await pic(page, 'versions');
    await openDocument(page, tavara.name, plan, true);
    await page.getByText('Documents it is built on that changed since: 1').waitFor();
    await page.getByText(`A document it is built on changed: ${title}`).waitFor();
    await pic(page, 'suspect');
  });

  await step('somebody of another mission sees nothing of it', async () => {
    const { page } = await sitDown(t, address, outsider);
    await openMission(page, orvia.name);
    await page.getByRole('link', { name: 'All missions' }).click();
    await page.getByRole('link', { name: orvia.name }).waitFor();
    assert.equal(await page.getByText(tavara.name).count(), 0);
    await page.getByRole('searchbox').fill('observers');
    await page.getByRole('button', { name: 'Search' }).click();
    await page.getByText('No document has all of these words.').waitFor();
    for (const path of [`/documents/${id}`, `/documents/${id}/review`]) {
      await page.goto(address + path);
      await page.getByRole('alert').filter({ visible: true }).waitFor();
      assert.equal(await page.getByText(title, { exact: true }).count(), 0);
      await pic(page, 'outsider');
      console.log(await page.getByRole('alert').filter({ visible: true }).allInnerTexts());
    }
  });

  await step('the audit log is whole, as the server, the command line and a third party find', async () => {
    const { page } = at.administrator;
    const verification = await (await page.request.get(`${address}/api/audit/verification`)).json();
    console.log(verification);
    assert.match(await command('library', 'verify'), / 0 faults\.$/m);
    const folder = await mkdtemp(join(tmpdir(), 'impp-audit-'));
    t.after(() => rm(folder, { recursive: true }));
    const file = join(folder, 'audit.jsonl');
    await command('library', 'audit', '--to', file);
    const lines = (await readFile(file, 'utf8')).trim().split('\n').map((line) => JSON.parse(line));
    assert.deepEqual(breaksIn(lines), []);
    const done = lines.map(({ entry }) => `${entry.what} by ${entry.who}`);
    console.log([...new Set(done)].join('\n'));
  });

  await step('the directive in force is one to hand on', async () => {
    const { page } = at.drafter;
    await openDocument(page, tavara.name, title);
    const bytes = await fetchVersion(page, '2.0');
    const { report, text } = await assertSound(bytes, { name: 'cycle-in-force', origin: emptyDocument });
    assert.equal(report.summary.complete, true);
    assert.match(text, /first military observers deploy within one hundred days/);
    assert.doesNotMatch(text, /\[sixty\]/);
  });
});
