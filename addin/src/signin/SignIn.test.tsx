import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { getJson } from '../api/http';
import { problemAnswer } from '../testing/server';
import { serveSignIn } from '../testing/signIn';
import { textsIn } from '../texts/texts';
import { TextsContext } from '../texts/TextsContext';
import { SignedIn } from './SignedIn';
import { SignInDialog } from './SignInDialog';

const user = userEvent.setup();
const show = () =>
  render(
    <TextsContext value={textsIn('en')}>
      <SignedIn />
      <SignInDialog />
      <input aria-label="work" defaultValue="half done" />
    </TextsContext>,
  );

async function signIn(name = 'amina', password = 'seven green rivers') {
  await user.type(await screen.findByLabelText(/^Name/), name);
  await user.type(screen.getByLabelText(/^Password/), password);
  await user.click(screen.getByRole('button', { name: 'Sign in' }));
}

it('asks who it is, then lets what waited go on and shows the name', async () => {
  const requests = serveSignIn();
  show();
  const waiting = getJson<string[]>('/api/templates');
  await signIn();
  expect(await waiting).toEqual([]);
  expect(await screen.findByRole('button', { name: 'Signed in as amina' })).toBeVisible();
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(screen.getByLabelText('work')).toHaveValue('half done');
  expect(requests.filter(({ path }) => path === '/api/sign-in')).toHaveLength(1);
});

it.each([
  [401, 'wrong-name-or-password', 'The name or the password is wrong.'],
  [429, 'locked-out', 'Too many wrong passwords were given for this name.'],
  [403, 'account-disabled', 'The account is disabled.'],
])('says why nobody is let in (%i)', async (status, code, title) => {
  serveSignIn({ answerTo: () => problemAnswer(status, { code }) });
  show();
  await signIn();
  expect(await screen.findByText(title)).toBeVisible();
  expect(screen.getByLabelText(/^Password/)).toHaveValue('');
  expect(screen.getByLabelText(/^Name/)).toHaveValue('amina');
});

it('asks for nothing where nobody has to sign in', async () => {
  vi.stubGlobal('fetch', async () => Response.json({ name: 'me', administrator: true, local: true }));
  show();
  await getJson('/api/me');
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(screen.queryByRole('button')).toBeNull();
});
