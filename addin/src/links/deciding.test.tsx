import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { link } from '../testing/consistency';
import { openConsistency, part } from '../testing/consistencyPage';
import { memberWith } from '../testing/missions';
import { answer, problemAnswer } from '../testing/server';

const user = userEvent.setup();

it('says that two texts differ on purpose, with a reason and a last day, and takes it back', async () => {
  const onPurpose = { reason: 'Agreed with the Council.', by: 'amina', until: '2099-01-01' };
  const asked = openConsistency({
    'POST /api/missions/m1/item-links/l1/decisions': ({ body }) =>
      answer(
        (body as { decision: string }).decision === 'undone'
          ? link({ standing: 'ok' })
          : link({ standing: 'on-purpose', onPurpose }),
      ),
  });
  const findings = await part('Findings');
  await user.click(findings.getByRole('button', { name: /^Not met\s+B-1/ }));
  await user.click(findings.getByRole('button', { name: /^These differ on purpose/ }));
  const dialog = within(await screen.findByRole('dialog'));
  const now = dialog.getByRole('button', { name: 'These differ on purpose' });
  await user.type(dialog.getByLabelText(/^Reason/), 'Agreed with the Council.');
  expect(now).toBeDisabled();
  await user.type(dialog.getByLabelText(/^Until/), '2099-01-01');
  await user.click(now);
  expect(await screen.findByText(/^Noted: they differ on purpose/)).toHaveRole('status');
  const sent = asked.find(({ method }) => method === 'POST');
  expect(sent?.body).toEqual({
    decision: 'differs-on-purpose',
    note: 'Agreed with the Council.',
    until: '2099-01-01',
  });
  expect(sent?.headers['If-Match']).toBe('"tag-1"');
  await user.click(await findings.findByRole('button', { name: /^Take back/ }));
  expect(await screen.findByText(/^Taken back/)).toBeVisible();
});

it('shows suspect links with what changed, and clears one with a note', async () => {
  const asked = openConsistency({
    'GET /api/missions/m1/item-links': { items: [link()] },
    'POST /api/missions/m1/item-links/l1/decisions': link({ standing: 'ok', note: 'Both looked at.' }),
  });
  const suspects = await part('Suspect links');
  expect(await suspects.findByText('Changed in directive.docx.')).toBeVisible();
  expect(suspects.getByText('Before')).toBeVisible();
  expect(suspects.getByRole('deletion')).toHaveTextContent('80');
  await user.click(suspects.getByRole('button', { name: /^Clear/ }));
  const dialog = within(await screen.findByRole('dialog'));
  expect(dialog.getByRole('button', { name: 'Clear' })).toBeDisabled();
  await user.type(dialog.getByLabelText(/^Note/), 'Both looked at.');
  await user.click(dialog.getByRole('button', { name: 'Clear' }));
  expect(await suspects.findByText('Holds: Both looked at.')).toBeVisible();
  expect(asked.find(({ method }) => method === 'POST')?.body).toEqual({
    decision: 'cleared',
    note: 'Both looked at.',
  });
});

it('reads anew where somebody else decided meanwhile', async () => {
  const asked = openConsistency({
    'GET /api/missions/m1/item-links': { items: [link()] },
    'POST /api/missions/m1/item-links/l1/decisions': () => problemAnswer(412, { code: 'changed-meanwhile' }),
  });
  const suspects = await part('Suspect links');
  await user.click(await suspects.findByRole('button', { name: /^Confirm/ }));
  const read = () => asked.filter(({ path }) => path.endsWith('/latest')).length;
  const before = read();
  await user.click(await suspects.findByRole('button', { name: 'Reload' }));
  await waitFor(() => expect(read()).toBe(before + 1));
});

it('lets those read who may not decide, and says who decides', async () => {
  openConsistency({
    'GET /api/me': memberWith({ role: 'reviewer', branch: 'police' }),
    'GET /api/missions/m1/item-links': { items: [link()] },
  });
  expect(await screen.findByText(/^Drafters and planning leads/)).toBeVisible();
  const suspects = await part('Suspect links');
  expect(await suspects.findByText('Changed in directive.docx.')).toBeVisible();
  expect(suspects.queryByRole('button')).not.toBeInTheDocument();
});
