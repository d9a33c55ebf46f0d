import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { assertAccessible } from '../accessibility.js';
import { serveAccounts } from '../own-server.js';
import { downloaded, open, overflows } from '../workbench.js';

const password = 'seven green rivers';

async function signIn(page, name, typed = password) {
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').first().fill(name);
  await dialog.locator('input[type=password]').fill(typed);
  await dialog.locator('button[type=submit]').click();
  await dialog.waitFor({ state: 'detached' });
}

async function fits(page) {
  await assertAccessible(page);
  assert.equal(await overflows(page), false, page.url());
}

const appearances = {
  'in light': {},
  'at 320 pixels in Arabic and dark': {
    viewport: { width: 320, height: 640 },
    locale: 'ar',
    colorScheme: 'dark',
  },
  'at 200 % in French and forced colours': {
    viewport: { width: 640, height: 450 },
    deviceScaleFactor: 2,
    locale: 'fr',
    forcedColors: 'active',
  },
};

for (const [name, options] of Object.entries(appearances)) {
  test(`what is changed of a mission and its members is accessible and fits ${name}`, async (t) => {
    const address = await serveAccounts(t, [{ name: 'root', password }]);
    const { page } = await open(t, options, address);
    await page.getByRole('dialog').waitFor();
    await signIn(page, 'root');
    const id = await page.evaluate(async () => {
      const { antiforgery } = await (await fetch('/api/me')).json();
      const headers = {
        'Content-Type': 'application/json',
        'Impp-Antiforgery': antiforgery,
      };
      const send = async (method, path, body) =>
        (await fetch(path, { method, headers, body: JSON.stringify(body) })).json();
      const mission = await send('POST', '/api/missions', {
        name: 'Tavara',
        acronym: 'UNIMTA',
        country: 'Tavara',
      });
      const duties = ['planning-lead', 'administrator'].map((role) => ({
        role,
      }));
      await send('PUT', `/api/missions/${mission.id}/members/root`, { duties });
      return mission.id;
    });

    await page.goto(`${address}/missions/${id}`);
    const rows = page.locator('#content section:visible').last().locator('li');
    await rows.first().waitFor();
    await page.locator('#content button[aria-expanded]').first().click();
    await page
      .locator('#content details')
      .first()
      .evaluate((details) => (details.open = true));
    await page.waitForLoadState('networkidle');
    await fits(page);

    // Changing duties, then removing: a dialog each, which gives the focus back.
    for (const index of [0, 1]) {
      const button = rows.first().getByRole('button').nth(index);
      await button.focus();
      await page.keyboard.press('Enter');
      await page.getByRole('dialog').waitFor();
      await fits(page);
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      assert.equal(await button.evaluate((element) => element === document.activeElement), true);
    }

    await page.goto(`${address}/missions/${id}/audit`);
    await page.locator('#content tbody tr').nth(1).waitFor();
    await page.locator('#content section:visible').first().getByRole('button').click();
    await page.locator('#content code').first().waitFor();
    await fits(page);

    await page.locator('header button[aria-haspopup]').first().click();
    await page.getByRole('menuitem').nth(1).click();
    await page.locator('[role=dialog] input[type=password]').first().waitFor();
    await fits(page);
  });
}

test('who looks after missions makes one and gives duties, and who has them is shown what they allow', async (t) => {
  const address = await serveAccounts(t, [
    { name: 'root', password },
    { name: 'amina', password },
  ]);
  const { page } = await open(t, {}, address);
  await page.getByRole('dialog').waitFor();
  await signIn(page, 'root');

  await page.getByRole('link', { name: 'Missions' }).click();
  await page.getByLabel('Name').fill('Mission in Tavara');
  await page.getByLabel('Acronym').fill('UNIMTA');
  await page.getByLabel('Country').fill('Tavara');
  await page.getByRole('button', { name: 'Make mission' }).click();
  await page.getByRole('link', { name: 'Mission in Tavara' }).click();
  await page.getByText('are not one of its members').waitFor();

  await page.getByRole('button', { name: 'Change the mission…' }).click();
  await page.getByLabel('Country').fill('Tavara and Belan');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('The mission was changed.').waitFor();
  await page.getByText('Tavara and Belan').waitFor();

  assert.deepEqual(
    await page.locator('datalist option').evaluateAll((options) => options.map(({ value }) => value)),
    ['amina', 'root'],
  );
  await page.getByLabel('Name').fill('amina');
  await page.getByLabel('Role').selectOption('Reviewer');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByText('Reviewer (Political)').waitFor();
  await page.getByRole('button', { name: 'Change the duties of amina' }).click();
  await page.getByRole('checkbox', { name: 'Planning lead' }).check();
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Planning lead · Reviewer (Political)').waitFor();

  await page.getByRole('link', { name: 'Audit log' }).click();
  await page.getByRole('button', { name: 'Verify the whole log' }).click();
  await page.getByText('The chain is unbroken.').waitFor();
  const { name, bytes } = await downloaded(page, () =>
    page.getByRole('button', { name: 'Data (.json)' }).click(),
  );
  assert.equal(name, 'audit.json');
  assert.deepEqual(
    JSON.parse(bytes.toString()).map(({ what }) => what),
    ['mission-added', 'mission-changed', 'member-put', 'member-put'],
  );

  await page.context().clearCookies();
  await page.goto(`${address}/missions`);
  await page.getByRole('dialog').waitFor();
  await signIn(page, 'amina');
  await page.getByText('Only administrators make missions.').waitFor();
  await page.getByRole('link', { name: 'Mission in Tavara' }).click();
  await page.getByText('Administrators of the mission change its members.').waitFor();

  const notes = page.getByRole('form', { name: 'Note', exact: true });
  await notes.getByLabel('Event').selectOption({ index: 1 });
  await notes.getByLabel('Day').fill('2026-01-05');
  await notes.getByRole('button', { name: 'Note' }).click();
  await page.getByText('Event · 5 January 2026').waitFor();

  await page.getByRole('button', { name: 'Signed in as amina' }).click();
  await page.getByRole('menuitem', { name: 'Change password…' }).click();
  const fields = page.locator('[role=dialog] input[type=password]');
  await fields.nth(0).fill(password);
  await fields.nth(1).fill('nine blue mountains');
  await fields.nth(2).fill('nine blue mountains');
  await page.getByRole('button', { name: 'Change', exact: true }).click();
  await page.getByText('Your password was changed.').waitFor();
  await page.getByRole('link', { name: 'All missions' }).click();
  await page.getByRole('link', { name: 'Mission in Tavara' }).waitFor();
  assert.equal(await page.getByRole('dialog').count(), 0);
});
