import { FluentProvider } from '@fluentui/react-components';
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { branches } from '../api/missions';
import { entry, serveLibrary, version } from '../testing/library';
import { answer, problemAnswer } from '../testing/server';
import { ReviewPage } from './ReviewPage';

const user = userEvent.setup();
const approval = {
  possible: true,
  refusals: [],
  version: '0.2',
  publishes: '1.0',
  issuedBy: 'USG',
  suspicions: [],
  eTag: 'v2',
};
const served = {
  'GET /api/documents/d1': entry({ latest: version({ number: '0.2', eTag: 'v2' }) }),
  'GET /api/documents/d1/review-rounds': { items: [] },
  'GET /api/documents/d1/approval': approval,
  'GET /api/documents/d1/history': {
    standing: { document: 'd1', state: 'draft', suspicions: [] },
    items: [{ what: 'saved', who: 'amina', when: '2026-03-01T10:00:00Z', text: 'Version 0.2 was saved.' }],
  },
};

function open(routes: Parameters<typeof serveLibrary>[0] = {}) {
  const asked = serveLibrary({ ...served, ...routes });
  render(
    <FluentProvider>
      <ReviewPage id="d1" here />
    </FluentProvider>,
  );
  return asked;
}

it('opens a round once every branch has a reviewer or a reason', async () => {
  const asked = open({ 'POST /api/documents/d1/review-rounds': () => answer({ id: 'r1' }, 201) });
  fireEvent.change(await screen.findByLabelText(/^Answers until/), { target: { value: '2026-04-01T12:00' } });
  for (const name of [
    'Political',
    'Military',
    'Police',
    'Security',
    'Logistics',
    'Humanitarian',
    'Development',
  ]) {
    fireEvent.change(screen.getByLabelText(`Reviewers: ${name}`), { target: { value: name.toLowerCase() } });
  }
  fireEvent.change(screen.getByLabelText('Reviewers: Human rights'), { target: { value: 'hr, hr2' } });
  const submit = screen.getByRole('button', { name: 'Open the round' });
  expect(submit).toBeDisabled();
  expect(screen.getByText('Still without reviewer and reason: United Nations country team')).toBeVisible();
  await user.type(
    screen.getByLabelText('Why nobody is asked: United Nations country team'),
    'No team in the country yet',
  );
  await user.click(submit);
  await waitFor(() => expect(window.location.pathname).toBe('/rounds/r1'));
  const body = asked.find(({ method }) => method === 'POST')?.body as Record<string, unknown>;
  expect(body).toMatchObject({
    version: '0.2',
    silence: 'not-cleared',
    deadline: new Date('2026-04-01T12:00').toISOString(),
    withoutBranches: { 'country-team': 'No team in the country yet' },
  });
  expect(body['reviewers']).toHaveLength(branches.length);
});

it('names everything that stands in the way of an approval, each with the next step', async () => {
  const refusals = [
    { code: 'round-open', title: 'A round is open.', hint: 'Close it.' },
    { code: 'not-met', title: 'UPD-2a is not met.', hint: 'Write it or waive it.', details: 'UPD-2a' },
  ];
  open({ 'GET /api/documents/d1/approval': { ...approval, possible: false, refusals } });
  expect(await screen.findByText('What stands in the way: 2')).toBeVisible();
  expect(screen.getByText('Write it or waive it.')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Approve…' })).not.toBeInTheDocument();
});

it('approves after asking, and withdraws with a reason', async () => {
  const asked = open({
    'POST /api/documents/d1/approval': () => answer(version({ number: '1.0', state: 'published' }), 201),
    'POST /api/documents/d1/withdrawal': {},
  });
  await user.click(await screen.findByRole('button', { name: 'Approve…' }));
  expect(await screen.findByRole('dialog')).toHaveTextContent('It comes into force as 1.0');
  await user.click(screen.getByRole('button', { name: 'Approve' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  expect(asked.find(({ path }) => path.endsWith('/approval') && path)?.headers).toBeDefined();
  expect(asked.find(({ method }) => method === 'POST')?.headers['If-Match']).toBe('"v2"');
  await user.click(await screen.findByRole('button', { name: 'Withdraw the document…' }));
  const now = await screen.findByRole('button', { name: 'Withdraw' });
  expect(now).toBeDisabled();
  await user.type(screen.getByLabelText(/^Reason/), 'Overtaken by events.');
  await user.click(now);
  await waitFor(() =>
    expect(asked.find(({ path }) => path.endsWith('/withdrawal'))?.body).toEqual({
      reason: 'Overtaken by events.',
    }),
  );
});

it('tells what happened in plain words, and that there was no round yet', async () => {
  open();
  expect(await screen.findByText('Version 0.2 was saved.')).toBeVisible();
  expect(screen.getByText('There has been no review round yet.')).toBeVisible();
});

it('lists in the dialog what came up since it was looked at', async () => {
  const refusals = [
    { code: 'round-open', title: 'A round is open.', hint: 'Close it.' },
    { code: 'not-met', title: 'UPD-2a is not met.', hint: 'Write it or waive it.', details: 'UPD-2a' },
  ];
  open({
    'POST /api/documents/d1/approval': () => problemAnswer(409, { code: 'approval-refused', refusals }),
  });
  await user.click(await screen.findByRole('button', { name: 'Approve…' }));
  const dialog = await screen.findByRole('dialog');
  await user.click(within(dialog).getByRole('button', { name: 'Approve' }));
  expect(await within(dialog).findByRole('alert')).toHaveTextContent('What stands in the way: 2');
  const items = within(dialog).getAllByRole('listitem');
  expect(items.map(({ textContent }) => textContent)).toEqual([
    'A round is open.Close it.',
    'UPD-2a is not met.UPD-2aWrite it or waive it.',
  ]);
});

it('leaves deciding and opening rounds to those whose duty it is', async () => {
  open({
    'GET /api/me': { name: 'jonas', administrator: false, local: false, missions: [] },
  });
  expect(await screen.findByText('Approvers of the mission decide.')).toBeVisible();
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
});
