import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { answer, problemAnswer } from '../testing/server';
import { SignedIn } from './SignedIn';

const user = userEvent.setup();

async function open(set: () => Response) {
  const asked: { path: string; body: unknown }[] = [];
  vi.stubGlobal('fetch', async (path: string, init: RequestInit = {}) => {
    if (init.method) asked.push({ path, body: JSON.parse(init.body as string) });
    if (path === '/api/me')
      return answer({ name: 'amina', administrator: false, local: false, missions: [] });
    return path === '/api/me/password' ? set() : new Response(null, { status: 204 });
  });
  render(<SignedIn />);
  await user.click(await screen.findByRole('button', { name: 'Signed in as amina' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Change password…' }));
  await user.type(await screen.findByLabelText(/^Present password/), 'seven green rivers');
  await user.type(screen.getByLabelText(/^New password\W*$/), 'nine blue mountains');
  await user.type(screen.getByLabelText(/^New password, once more/), 'nine blue');
  expect(screen.getByText('This is not the same as the new password.')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Change' })).toBeDisabled();
  await user.type(screen.getByLabelText(/^New password, once more/), ' mountains');
  await user.click(screen.getByRole('button', { name: 'Change' }));
  return asked;
}

it('changes the own password, and stays signed in with it', async () => {
  const asked = await open(() => new Response(null, { status: 204 }));
  expect(await screen.findByText('Your password was changed.')).toBeVisible();
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(asked).toEqual([
    { path: '/api/me/password', body: { present: 'seven green rivers', wanted: 'nine blue mountains' } },
    { path: '/api/sign-in', body: { name: 'amina', password: 'nine blue mountains' } },
  ]);
});

it('says that the present password is another one, and keeps what was typed', async () => {
  await open(() => problemAnswer(400, { code: 'wrong-password' }));
  await waitFor(() =>
    expect(screen.getByRole('alert')).toHaveTextContent('The present password is another one.'),
  );
  expect(screen.getByLabelText(/^Present password/)).toHaveValue('seven green rivers');
});
