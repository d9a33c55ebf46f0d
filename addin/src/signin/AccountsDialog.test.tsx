import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { answer, problemAnswer } from '../testing/server';
import { textsIn } from '../texts/texts';
import { TextsContext } from '../texts/TextsContext';
import { AccountsDialog } from './AccountsDialog';

const user = userEvent.setup();
const root = { name: 'root', administrator: true, disabled: false, added: '2026-11-21T09:00:00Z', eTag: '1' };
const amina = { ...root, name: 'amina', administrator: false, eTag: '4' };

/** Answers the list, and all else as given; returns what was asked for beside the list. */
function serveAccounts(refusal: Response | null = null) {
  const asked: { path: string; init: RequestInit }[] = [];
  vi.stubGlobal('fetch', async (path: string, init: RequestInit = {}) => {
    if (!init.method) return answer({ items: [amina, root] });
    asked.push({ path, init });
    return refusal ?? answer(amina);
  });
  return asked;
}

const show = () =>
  render(
    <TextsContext value={textsIn('en')}>
      <AccountsDialog onClose={() => undefined} />
    </TextsContext>,
  );
const row = async (name: string) => within(await screen.findByRole('listitem', { name }));

it('disables an account as it was read, and says so', async () => {
  const asked = serveAccounts();
  show();
  await user.click((await row('amina')).getByRole('button', { name: 'Disable' }));
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('amina is disabled.'));
  expect(asked[0]).toMatchObject({
    path: '/api/accounts/amina',
    init: { method: 'PATCH', headers: { 'If-Match': '"4"' }, body: '{"disabled":true}' },
  });
});

it('removes an account only when asked twice', async () => {
  const asked = serveAccounts();
  show();
  await user.click((await row('amina')).getByRole('button', { name: 'Remove…' }));
  expect(asked).toHaveLength(0);
  await user.click((await row('amina')).getByRole('button', { name: 'Remove for good' }));
  await waitFor(() => expect(asked[0]?.init.method).toBe('DELETE'));
});

it('adds an account, and keeps what was typed where it cannot', async () => {
  serveAccounts(
    problemAnswer(409, { code: 'account-name-taken', title: 'There is, or was, an account amina.' }),
  );
  show();
  await user.type(await screen.findByLabelText('Name of the new account'), 'amina');
  await user.type(screen.getByLabelText('First password'), 'seven green rivers');
  await user.click(screen.getByRole('button', { name: 'Add account' }));
  expect(await screen.findByText('There is, or was, an account amina.')).toBeVisible();
  expect(screen.getByLabelText('Name of the new account')).toHaveValue('amina');
});
