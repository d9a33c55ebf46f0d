import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { assertAccessible } from '../accessibility.js';
import { earlyDraft } from '../documents.js';
import { serveAccounts } from '../own-server.js';
import { signIn } from '../signing-in.js';
import { drop, headline, open, overflows } from '../workbench.js';

const password = 'seven green rivers';

test('people sign in, go on where they were when it ends, and administrators look after accounts', async (t) => {
  const address = await serveAccounts(t, [
    { name: 'root', password },
    { name: 'amina', password },
  ]);
  const { page } = await open(t, { viewport: { width: 640, height: 700 } }, address);

  await page.getByRole('dialog').waitFor();
  await assertAccessible(page);
  assert.equal(await overflows(page), false);
  await signIn(page, 'root', 'another password');
  await page.getByText('The name or the password is wrong.').waitFor();
  await assertAccessible(page);
  await signIn(page, 'root', password);
  await page.getByRole('button', { name: 'Signed in as root' }).waitFor();

  // The session ends behind the page's back: what was begun goes on after the password.
  await page.context().clearCookies();
  await drop(page, await earlyDraft());
  await page.getByRole('dialog').waitFor();
  await signIn(page, 'root', password);
  assert.match(await headline(page), /essential/);

  await page.getByRole('button', { name: 'Signed in as root' }).click();
  await page.getByRole('menuitem', { name: 'Accounts…' }).click();
  const amina = page.getByRole('listitem', { name: 'amina' });
  await amina.getByRole('button', { name: 'Disable' }).click();
  await page.getByText('amina is disabled.').waitFor();
  await amina.getByRole('button', { name: 'Remove…' }).click();
  await assertAccessible(page);
  assert.equal(await overflows(page), false);
});

test('the dialog is accessible in Arabic and in the dark', async (t) => {
  const address = await serveAccounts(t, [{ name: 'root', password }]);
  const { page } = await open(
    t,
    { locale: 'ar', colorScheme: 'dark', viewport: { width: 320, height: 640 } },
    address,
  );

  await page.getByRole('dialog').waitFor();
  await assertAccessible(page);
  assert.equal(await overflows(page), false);
});
