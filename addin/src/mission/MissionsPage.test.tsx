import { FluentProvider } from '@fluentui/react-components';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { visit } from '../testing/address';
import { entry, serveLibrary, version } from '../testing/library';
import { inMission, mission, process } from '../testing/missions';
import { answer, docx, problemAnswer } from '../testing/server';
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

it('lists missions, says where there are none, and makes one', async () => {
  const asked = serveLibrary({
    'GET /api/missions': { items: [] },
    'GET /api/recycle-bin': { items: [] },
    'POST /api/missions': () => answer(mission, 201),
  });
  open('/missions');
  expect(await screen.findByText(/There is no mission yet/)).toBeVisible();
  await user.type(await screen.findByLabelText(/^Name/), 'UN Mission');
  await user.type(screen.getByLabelText(/^Acronym/), 'UNIMTA');
  await user.type(screen.getByLabelText(/^Country/), 'Tamaria');
  await user.click(screen.getByRole('button', { name: 'Make mission' }));
  expect(await screen.findByText('UN Mission was made.')).toBeVisible();
  const { name, acronym, country } = mission;
  expect(asked.find(({ method }) => method === 'POST')?.body).toEqual({ name, acronym, country, stage: 1 });
});

it('finds documents across missions, and takes one out of the recycle bin', async () => {
  serveLibrary({
    'GET /api/me': inMission['GET /api/me'],
    'GET /api/missions': { items: [mission] },
    'GET /api/recycle-bin': { items: [entry({ title: 'Old plan', removedAt: '2026-03-01T10:00:00Z' })] },
    'GET /api/search': [{ document: entry(), snippet: 'end-state of the mission' }],
    'POST /api/documents/d1/restore-from-bin': entry(),
  });
  open('/missions');
  await user.type(screen.getByRole('searchbox'), 'end-state{Enter}');
  expect(await screen.findByText('end-state of the mission')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Directive' })).toHaveAttribute('href', '/documents/d1');
  await user.click(await screen.findByRole('button', { name: 'Take out Old plan' }));
  expect(await screen.findByText('Old plan is back in its mission.')).toBeVisible();
});

it('shows documents with kind, state and completeness, the process with its table, and the members', async () => {
  serveLibrary(inMission);
  open('/missions/m1');
  const row = await screen.findByRole('row', { name: /Directive USG Planning Directive Draft 0.1/ });
  expect(await within(row).findByText('Essential not met: 1.')).toBeVisible();
  expect(screen.getByRole('img')).toHaveAttribute('src', expect.stringContaining('format=svg'));
  expect(screen.getByRole('table', { name: 'The process', hidden: true })).toBeInTheDocument();
  expect(screen.getByText('The order is not kept.')).toBeVisible();
  expect(screen.getByText('Reviewer (Police)')).toBeVisible();
});

it('removes a member after asking, and takes that back', async () => {
  const put = vi.fn(() => answer({ person: 'jonas', duties: [] }));
  serveLibrary({
    ...inMission,
    'PUT /api/missions/m1/members/jonas': put,
    'DELETE /api/missions/m1/members/jonas': () => answer({ person: 'jonas', duties: [] }),
  });
  open('/missions/m1');
  await user.click(await screen.findByRole('button', { name: 'Remove jonas' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Remove jonas from the mission?' }));
  await user.click(dialog.getByRole('button', { name: 'Remove' }));
  const undo = await screen.findByRole('button', { name: 'Undo' });
  expect(undo).toHaveFocus();
  await user.click(undo);
  await waitFor(() =>
    expect(put).toHaveBeenCalledWith(
      expect.objectContaining({ body: { duties: [{ role: 'reviewer', branch: 'police' }] } }),
    ),
  );
});

it('starts a document from the template of its kind, right into the mission', async () => {
  const asked = serveLibrary({
    ...inMission,
    'GET /api/templates/usg-planning-directive/document': () => new Response('PK'),
    'POST /api/missions/m1/documents': () => answer(entry(), 201),
    'POST /api/documents/d1/versions': () => answer({ version: version(), unchanged: false }, 201),
  });
  open('/missions/m1');
  const form = await screen.findByRole('form', { name: 'Add a document' });
  await user.selectOptions(await within(form).findByLabelText(/^Kind/), 'USG Planning Directive');
  await user.click(within(form).getByRole('button', { name: 'New from template' }));
  expect(await screen.findByText('USG Planning Directive was added.')).toBeVisible();
  expect(asked.filter(({ method }) => method === 'POST').map(({ path }) => path)).toEqual([
    '/api/missions/m1/documents',
    '/api/documents/d1/versions',
  ]);
});

it('gives a file that did not arrive another try without registering the document twice', async () => {
  let tries = 0;
  const asked = serveLibrary({
    ...inMission,
    'POST /api/missions/m1/documents': () => answer(entry(), 201),
    'POST /api/documents/d1/versions': () =>
      tries++ === 0
        ? problemAnswer(422, { code: 'not-a-word-document', title: 'Not a Word document.' })
        : answer({ version: version(), unchanged: false }, 201),
  });
  open('/missions/m1');
  const form = await screen.findByRole('form', { name: 'Add a document' });
  await user.selectOptions(await within(form).findByLabelText(/^Kind/), 'USG Planning Directive');
  const input = form.querySelector<HTMLInputElement>('input[type=file]') as HTMLInputElement;
  await user.upload(input, docx());
  expect(await screen.findByRole('alert')).toHaveTextContent('Not a Word document.');
  await user.upload(input, docx());
  expect(await screen.findByText('USG Planning Directive was added.')).toBeVisible();
  expect(
    asked.filter(({ path, method }) => method === 'POST' && path.endsWith('/m1/documents')),
  ).toHaveLength(1);
});

it('notes a decision point that was taken', async () => {
  const asked = serveLibrary({ ...inMission, 'POST /api/missions/m1/decision-points': process });
  open('/missions/m1');
  const form = await screen.findByRole('form', { name: 'Note decision' });
  await user.selectOptions(within(form).getByLabelText(/^Decision point/), 'D1');
  await user.type(within(form).getByLabelText(/^Day/), '2026-03-01');
  await user.click(within(form).getByRole('button', { name: 'Note decision' }));
  await waitFor(() =>
    expect(asked.find(({ method }) => method === 'POST')?.body).toEqual({
      decisionPoint: 'D1',
      date: '2026-03-01',
      comment: '',
    }),
  );
});
