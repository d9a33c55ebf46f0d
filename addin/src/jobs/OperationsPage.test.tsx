import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { visit } from '../testing/address';
import { answer } from '../testing/server';
import { OperationsPage } from './OperationsPage';

const user = userEvent.setup();

const job = (id: string, state: string, more: object = {}) => ({
  id,
  kind: 'check-consistency',
  state,
  priority: 'background',
  askedBy: 'amina',
  asked: '2026-11-21T08:00:00Z',
  due: '2026-11-21T08:00:00Z',
  gathered: 1,
  attempts: 2,
  node: 'server-1',
  started: '2026-11-21T08:01:00Z',
  cancelAsked: false,
  revision: 3,
  ...more,
});

const operations = {
  queues: [
    { priority: 'interactive', waiting: 0, running: 0, failed: 0, dead: 0 },
    {
      priority: 'background',
      waiting: 4,
      running: 1,
      failed: 0,
      dead: 1,
      oldestWaiting: '2026-11-21T08:00:00Z',
    },
  ],
  running: [job('j1', 'running', { progress: { done: 2, of: 7, what: 'documents' } })],
  failed: [
    job('j2', 'dead', {
      ended: '2026-11-21T08:02:00Z',
      reason: { code: 'fault', title: 'The product made a mistake.', hint: 'Report it.' },
    }),
  ],
  schedules: [
    { name: 'nightly', kind: 'forget-ended-jobs', cron: '30 2 * * *', next: '2026-11-22T02:30:00Z' },
  ],
  nodes: [{ name: 'server-1', alive: true, seen: '2026-11-21T08:02:00Z' }],
};

function serveOperations(body: object = operations) {
  const asked: string[] = [];
  vi.stubGlobal('fetch', (path: string, init: RequestInit = {}) => {
    asked.push(`${init.method ?? 'GET'} ${path}`);
    return Promise.resolve(path === '/api/operations' ? answer(body) : answer(job('j2', 'waiting')));
  });
  return asked;
}

beforeEach(() => visit('/jobs'));

it('shows queues, what runs, what failed with its reason, schedules and machines', async () => {
  serveOperations();
  render(<OperationsPage />);

  const running = await screen.findByRole('table', { name: 'Running' });
  expect(within(running).getByText('2 of 7')).toBeVisible();
  expect(within(screen.getByRole('table', { name: 'Failed' })).getByText(/made a mistake/)).toBeVisible();
  expect(screen.getByRole('row', { name: /^Nobody waits for it 4 1 0 1/ })).toBeVisible();
  expect(screen.getByText('30 2 * * *')).toBeVisible();
  expect(screen.getByRole('list', { name: 'Machines' })).toHaveTextContent('server-1 is at work.');
});

it('tries a dead job again and stops a running one, with the keyboard alone', async () => {
  const asked = serveOperations();
  render(<OperationsPage />);

  (await screen.findByRole('button', { name: 'Retry check-consistency' })).focus();
  await user.keyboard('{Enter}');
  expect(await screen.findByText('check-consistency is tried again.')).toBeVisible();
  screen.getByRole('button', { name: 'Cancel check-consistency' }).focus();
  await user.keyboard('{Enter}');

  await vi.waitFor(() =>
    expect(asked.filter((each) => each === 'GET /api/operations').length).toBeGreaterThan(2),
  );
  expect(asked).toContain('POST /api/jobs/j2/retry');
  expect(asked).toContain('DELETE /api/jobs/j1');
});

it('says so where there is nothing', async () => {
  serveOperations({ ...operations, running: [], failed: [], schedules: [], nodes: [] });
  render(<OperationsPage />);

  expect(await screen.findByText('Nothing is running.')).toBeVisible();
  expect(screen.getByText('Nothing has failed.')).toBeVisible();
  expect(screen.getByText('Nothing is scheduled.')).toBeVisible();
  expect(screen.getByText('No machine does background work at present.')).toBeVisible();
});
