import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { visit } from '../testing/address';
import { entry, serveLibrary, version } from '../testing/library';
import { inMission } from '../testing/missions';
import { round, row } from '../testing/rounds';
import { answer } from '../testing/server';
import { App } from './App';

const user = userEvent.setup();

const rounds = {
  ...inMission,
  'GET /api/missions': { items: [] },
  'GET /api/recycle-bin': { items: [] },
  'GET /api/review-rounds/r1/matrix': { document: 'd1', version: '0.2', closed: false, rows: [row()] },
};

it('reads a page anew when it is shown again, and keeps what was being typed there', async () => {
  let state: 'open' | 'overdue' = 'open';
  serveLibrary({ ...rounds, 'GET /api/review-rounds/r1': () => answer(round({ state })) });
  visit('/rounds/r1');
  render(<App />);
  expect(await screen.findByText(/Review of version 0.2 · open/)).toBeVisible();
  await user.type(await screen.findByLabelText('Response to: Name them.'), 'We named them');
  await user.click(screen.getByRole('link', { name: 'Missions' }));
  state = 'overdue';
  await user.click(screen.getByRole('link', { name: 'New document' }));
  act(() => visit('/rounds/r1'));
  expect(await screen.findByText(/Review of version 0.2 · overdue/)).toBeVisible();
  expect(screen.getByLabelText('Response to: Name them.')).toHaveValue('We named them');
});

it('keeps the page as it was where the server cannot be reached as it is shown again', async () => {
  let reads = 0;
  serveLibrary({
    ...rounds,
    'GET /api/review-rounds/r1': () => {
      if (reads++ > 0) throw new TypeError('Failed to fetch');
      return answer(round());
    },
  });
  visit('/rounds/r1');
  render(<App />);
  await user.type(await screen.findByLabelText('Response to: Name them.'), 'We named them');
  await user.click(screen.getByRole('link', { name: 'Missions' }));
  act(() => visit('/rounds/r1'));
  await waitFor(() => expect(reads).toBe(2));
  expect(screen.getByLabelText('Response to: Name them.')).toHaveValue('We named them');
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
});

it('shows the versions of a document that were saved while its page was not on', async () => {
  const versions = [version()];
  serveLibrary({
    ...rounds,
    'GET /api/documents/d1': () => answer(entry({ latest: versions[0] as never })),
    'GET /api/documents/d1/versions': () => answer({ items: versions }),
    'GET /api/documents/d1/history': { standing: { document: 'd1', suspicions: [] }, items: [] },
  });
  visit('/documents/d1');
  render(<App />);
  expect(await screen.findByRole('group', { name: 'Version 0.1' })).toBeVisible();
  await user.click(screen.getByRole('link', { name: 'Missions' }));
  versions.unshift(version({ number: '0.2' }));
  act(() => visit('/documents/d1'));
  expect(await screen.findByRole('group', { name: 'Version 0.2' })).toBeVisible();
});

it('leads to the list of missions by a second click on their link', async () => {
  serveLibrary(rounds);
  visit('/missions/m1');
  render(<App />);
  expect(await screen.findByRole('heading', { level: 1, name: 'UN Mission' })).toBeVisible();
  await user.click(screen.getByRole('link', { name: 'New document' }));
  await user.click(screen.getByRole('link', { name: 'Missions' }));
  expect(window.location.pathname).toBe('/missions/m1');
  await user.click(screen.getByRole('link', { name: 'Missions' }));
  expect(window.location.pathname).toBe('/missions');
  expect(await screen.findByRole('heading', { level: 1, name: 'Missions' })).toBeVisible();
});
