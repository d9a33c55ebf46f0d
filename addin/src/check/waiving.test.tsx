import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { FindingWaiver } from '../api/types';
import { paneBeside, workbenchWith } from '../testing/checkPage';
import { DocumentInWord } from '../testing/DocumentInWord';
import { report } from '../testing/report';
import { answer, problemAnswer, serve } from '../testing/server';
import { dayOf, monthsAfter } from './days';

const user = userEvent.setup();
const waiver = (values: Partial<FindingWaiver> = {}): FindingWaiver => ({
  reason: 'Agreed with the desk.',
  by: 'Desk officer',
  until: '2027-03-31',
  standing: 'active',
  message: 'Waived.',
  ...values,
});

/** The usual report, its missing element with a waiver. */
function waivedReport(values: Partial<FindingWaiver> = {}) {
  const { outcomes, summary, ...rest } = report();
  const active = values.standing !== 'expired';
  return {
    ...rest,
    summary: { ...summary, waived: active ? 1 : 0, expiredWaivers: active ? 0 : 1 },
    outcomes: outcomes.map((finding) =>
      finding.requirement === 'UPD-2a' ? { ...finding, waiver: waiver(values) } : finding,
    ),
  };
}

const openFinding = async () => {
  const line = await screen.findByRole('button', { name: /Strategic end-state/ });
  await user.click(line);
  return line;
};
const fillIn = async (reason: string, by: string) => {
  const dialog = await screen.findByRole('dialog', { name: 'Waive UPD-2a' });
  await user.type(within(dialog).getByLabelText(/^Reason/), reason);
  if (by) await user.type(within(dialog).getByLabelText(/^Who decides/), by);
  await user.click(within(dialog).getByRole('button', { name: '3 months' }));
  return dialog;
};

it('waives a requirement with reason, name and last day, and checks again', async () => {
  const edits: unknown[] = [];
  const checks = serve(
    () => answer(checks.length > 1 ? waivedReport() : report()),
    (form, path) => {
      if (!path.endsWith('/edits')) return answer(null);
      edits.push(JSON.parse(String(form.get('edits'))));
      return new Response('PK');
    },
  );
  await workbenchWith();
  const line = await openFinding();
  await user.click(screen.getByRole('button', { name: 'Waive…' }));
  const dialog = await fillIn('  Agreed with the desk. ', 'Desk officer');
  await user.click(within(dialog).getByRole('button', { name: 'Waive' }));
  expect(await screen.findByText('Waived until 31 March 2027')).toBeVisible();
  expect(line).toHaveTextContent('by Desk officer: Agreed with the desk.');
  const until = monthsAfter(dayOf(new Date()), 3);
  const written = { requirement: 'UPD-2a', reason: 'Agreed with the desk.', by: 'Desk officer', until };
  expect(edits).toEqual([[{ do: 'waive', ...written }]]);
  expect(line).toHaveFocus();
});

it('says what is missing in a waiver, and goes there', async () => {
  serve();
  const open = new DocumentInWord();
  paneBeside(open);
  await user.click(screen.getByRole('button', { name: 'Check this document' }));
  await openFinding();
  await user.click(screen.getByRole('button', { name: 'Waive…' }));
  const dialog = await screen.findByRole('dialog');
  const reason = within(dialog).getByLabelText(/^Reason/);
  await user.type(reason, 'Too short');
  await user.click(within(dialog).getByRole('button', { name: 'Waive' }));
  for (const text of [/at least 10 characters\.$/, 'Say who decides this.', 'Choose the last day.'])
    expect(within(dialog).getAllByText(text)[0]).toBeVisible();
  expect(reason).toHaveFocus();
  expect(reason).toBeInvalid();
  expect(open.asked).toEqual([['read']]);
});

it('remembers on the device who waived last, and reads the document in Word once more', async () => {
  localStorage.setItem('impp-office.waived-by', 'Desk officer');
  serve();
  const open = new DocumentInWord();
  paneBeside(open);
  await user.click(screen.getByRole('button', { name: 'Check this document' }));
  await openFinding();
  await user.click(screen.getByRole('button', { name: 'Waive…' }));
  const dialog = await fillIn('Agreed with the desk.', '');
  await user.click(within(dialog).getByRole('button', { name: 'Waive' }));
  await waitFor(() => expect(open.asked.map(([what]) => what)).toEqual(['read', 'waive', 'read']));
  expect(open.asked[1]?.[1]).toMatchObject({ by: 'Desk officer', requirement: 'UPD-2a' });
});

it('says why a waiver could not be written, and keeps what was typed', async () => {
  serve(undefined, () => problemAnswer(403, { code: 'word-protected' }));
  await workbenchWith();
  await openFinding();
  await user.click(screen.getByRole('button', { name: 'Waive…' }));
  const dialog = await fillIn('Agreed with the desk.', 'Desk officer');
  await user.click(within(dialog).getByRole('button', { name: 'Waive' }));
  expect(await within(dialog).findByRole('alert')).toHaveTextContent(
    'This part of the document is protected.',
  );
  expect(within(dialog).getByLabelText(/^Reason/)).toHaveValue('Agreed with the desk.');
});

it('counts what is waived apart, and shows it under a filter of its own', async () => {
  serve(() => answer(waivedReport()));
  await workbenchWith();
  expect(await screen.findByRole('heading', { name: /^Complete:/ })).toBeVisible();
  expect(screen.getAllByText('1 waived')[0]).toBeVisible();
  expect(screen.getByRole('button', { name: /Strategic end-state/ })).toBeVisible();
  expect(screen.getByRole('button', { name: /^Not met 0/ })).toBeVisible();
  await user.click(screen.getByRole('button', { name: /^Waived 1/ }));
  expect(screen.getByRole('button', { name: /Strategic end-state/ })).toBeVisible();
  expect(screen.queryByRole('button', { name: /Priorities/ })).not.toBeInTheDocument();
});

it('tells of a waiver that has ended', async () => {
  serve(() => answer(waivedReport({ standing: 'expired', until: '2026-10-31', by: '' })));
  await workbenchWith();
  expect(await screen.findByText('Waiver ended on 31 October 2026')).toBeVisible();
  expect(screen.getByText('1 waiver has ended')).toBeVisible();
  expect(screen.getByText(/by nobody named:/)).toBeVisible();
});

it('withdraws a waiver, and checks again', async () => {
  serve(() => answer(waivedReport()));
  const open = new DocumentInWord();
  paneBeside(open);
  await user.click(screen.getByRole('button', { name: 'Check this document' }));
  await user.click(await screen.findByRole('button', { name: /^Waived 1/ }));
  const line = await openFinding();
  await user.click(screen.getByRole('button', { name: 'Withdraw waiver' }));
  await waitFor(() => expect(open.asked).toEqual([['read'], ['withdrawWaiver', 'UPD-2a'], ['read']]));
  expect(line).toHaveFocus();
});
