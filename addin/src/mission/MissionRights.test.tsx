import { FluentProvider } from '@fluentui/react-components';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { everyRight, rightsIn } from '../api/rights';
import { visit } from '../testing/address';
import { serveLibrary } from '../testing/library';
import { inMission, memberWith, mission } from '../testing/missions';
import { answer, problemAnswer } from '../testing/server';
import { MissionsPage } from './MissionsPage';

const user = userEvent.setup();
function open(path: string) {
  visit(path);
  render(
    <FluentProvider>
      <MissionsPage />
    </FluentProvider>,
  );
}

it('lets everything be done where nobody has to sign in', () => {
  const me = { name: 'me', administrator: true, local: true, missions: [] };
  expect(rightsIn(me, 'm1')).toEqual({ ...everyRight, name: 'me' });
});

it('shows a reviewer the mission, and in place of what only others do says who they are', async () => {
  serveLibrary({ ...inMission, 'GET /api/me': memberWith({ role: 'reviewer', branch: 'police' }) });
  open('/missions/m1');
  expect(await screen.findByRole('row', { name: /Directive USG Planning Directive/ })).toBeVisible();
  expect(await screen.findByText('Planning leads of the mission add documents.')).toBeVisible();
  expect(await screen.findByText('Planning leads of the mission note decisions and events.')).toBeVisible();
  expect(await screen.findByText('Administrators of the mission change its members.')).toBeVisible();
  expect(screen.queryByRole('form')).toBeNull();
  expect(screen.queryByRole('button', { name: /Remove|Change/ })).toBeNull();
  expect(screen.queryByRole('link', { name: 'Audit log' })).toBeNull();
});

it('asks for no documents on behalf of an administrator who is no member', async () => {
  const me = { name: 'root', administrator: true, local: false, missions: [] };
  const asked = serveLibrary({
    ...inMission,
    'GET /api/me': me,
    'GET /api/accounts': {
      items: [
        { name: 'jonas', disabled: false },
        { name: 'left', disabled: true },
      ],
    },
  });
  open('/missions/m1');
  expect(await screen.findByText(/are not one of its members/)).toBeVisible();
  await waitFor(() => expect([...document.querySelectorAll('datalist option')]).toHaveLength(1));
  expect(asked.some(({ path }) => /documents|process/.test(path))).toBe(false);
});

it('says who makes missions to who may not', async () => {
  serveLibrary({
    'GET /api/missions': { items: [] },
    'GET /api/recycle-bin': { items: [] },
    'GET /api/me': memberWith(),
  });
  open('/missions');
  expect(await screen.findByText(/Only administrators make missions/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Make mission' })).toBeNull();
});

it('changes of a mission what was changed here, and reads it anew where somebody was faster', async () => {
  let eTag = 'm';
  const asked = serveLibrary({
    ...inMission,
    'GET /api/missions/m1': () => answer({ ...mission, eTag }),
    'PATCH /api/missions/m1': ({ headers }) =>
      headers['If-Match'] === '"m2"' ? answer(mission) : problemAnswer(412, { code: 'changed-meanwhile' }),
  });
  open('/missions/m1');
  await user.click(await screen.findByRole('button', { name: 'Change the mission…' }));
  const form = within(screen.getByRole('region', { name: 'Change the mission' }));
  const name = form.getByLabelText(/^Name/);
  await user.clear(name);
  await user.type(name, 'New name');
  await user.click(form.getByRole('button', { name: 'Save' }));
  expect(await form.findByRole('alert')).toHaveTextContent('Somebody else changed this in the meantime.');
  eTag = 'm2';
  await user.click(form.getByRole('button', { name: 'Reload' }));
  expect(await form.findByText(/was read anew/)).toBeVisible();
  expect(name).toHaveValue('New name');
  await user.click(form.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText('The mission was changed.')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Change the mission…' })).toHaveFocus();
  const changes = asked.filter(({ method }) => method === 'PATCH').map(({ body }) => body);
  expect(changes).toEqual([{ name: 'New name' }, { name: 'New name' }]);
});

it('changes the roles and branches of a member', async () => {
  const asked = serveLibrary({
    ...inMission,
    'PUT /api/missions/m1/members/jonas': ({ body }) => answer(body),
  });
  open('/missions/m1');
  await user.click(await screen.findByRole('button', { name: 'Change the duties of jonas' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Duties of jonas' }));
  await user.click(dialog.getByRole('checkbox', { name: 'Police' }));
  expect(dialog.getByRole('button', { name: 'Save' })).toBeDisabled();
  expect(dialog.getByText(/Choose at least one duty/)).toBeVisible();
  await user.click(dialog.getByRole('checkbox', { name: 'Military' }));
  await user.click(dialog.getByRole('checkbox', { name: 'Drafter' }));
  await user.click(dialog.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText('The duties of jonas are saved.')).toBeVisible();
  expect(asked.find(({ method }) => method === 'PUT')?.body).toEqual({
    duties: [{ role: 'reviewer', branch: 'military' }, { role: 'drafter' }],
  });
});
