import { FluentProvider } from '@fluentui/react-components';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Life } from '../api/approval';
import { entry, serveLibrary } from '../testing/library';
import { everyRight, type Rights } from '../api/rights';
import { StandingPanel } from './StandingPanel';

const user = userEvent.setup();
const lead: Rights = { ...everyRight, name: 'lead', branches: [] };
const suspicions = [{ document: 'd2', version: '2.0', since: '2026-03-01T10:00:00Z' }];

function open(standing: Partial<Life>, may: Rights = lead) {
  const changed = vi.fn();
  const life = { document: 'd1', state: 'draft', suspicions: [], ...standing };
  const asked = serveLibrary({
    'GET /api/documents/d1/history': { standing: life, items: [] },
    'GET /api/documents/d2': entry({ id: 'd2', title: 'Mandate' }),
    'POST /api/documents/d1/settlements': life,
    'POST /api/documents/d1/reinstatement': life,
  });
  render(
    <FluentProvider>
      <StandingPanel document={entry()} may={may} onChanged={changed} />
    </FluentProvider>,
  );
  return { asked, changed };
}

it('settles a doubt with a note on why the document still agrees', async () => {
  const { asked, changed } = open({ suspicions });
  await user.click(await screen.findByRole('button', { name: 'Still agrees with Mandate…' }));
  const dialog = await screen.findByRole('dialog');
  const settle = within(dialog).getByRole('button', { name: 'Settle' });
  expect(settle).toBeDisabled();
  await user.type(within(dialog).getByLabelText(/^Why it still agrees/), 'Only dates changed.');
  await user.click(settle);
  await waitFor(() => expect(changed).toHaveBeenCalled());
  expect(asked.find(({ method }) => method === 'POST')?.body).toEqual({
    cause: 'd2',
    reason: 'Only dates changed.',
  });
});

it('brings back what was withdrawn, with a reason and the version it is about', async () => {
  const { asked, changed } = open({ state: 'withdrawn' });
  await user.click(await screen.findByRole('button', { name: 'Bring back…' }));
  await user.type(await screen.findByLabelText(/^Reason/), 'Needed after all.');
  await user.click(screen.getByRole('button', { name: 'Bring back' }));
  await waitFor(() => expect(changed).toHaveBeenCalled());
  const sent = asked.find(({ method }) => method === 'POST');
  expect(sent?.headers['If-Match']).toBe('"v1"');
  expect(sent?.body).toEqual({ reason: 'Needed after all.' });
});

it('tells others where it stands and offers them nothing', async () => {
  open({ state: 'withdrawn', suspicions }, { ...lead, lead: false, approve: false });
  expect(await screen.findByText('Withdrawn')).toBeVisible();
  expect(await screen.findByRole('link', { name: 'Mandate' })).toBeVisible();
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
});
