import { FluentProvider } from '@fluentui/react-components';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { visit } from '../testing/address';
import { serveLibrary } from '../testing/library';
import { inMission, process } from '../testing/missions';
import { MissionsPage } from './MissionsPage';

const user = userEvent.setup();

async function openForm() {
  const asked = serveLibrary({ ...inMission, 'POST /api/missions/m1/process-notes': process });
  visit('/missions/m1');
  render(
    <FluentProvider>
      <MissionsPage />
    </FluentProvider>,
  );
  const form = within(await screen.findByRole('form', { name: 'Note' }));
  const note = async () => {
    await user.click(form.getByRole('button', { name: 'Note' }));
    await screen.findByText('It was noted.');
    return asked.find(({ method }) => method === 'POST')?.body;
  };
  return { form, note };
}

it('tells what was noted, in whose words', async () => {
  await openForm();
  const notes = screen.getByRole('list', { name: 'Noted' });
  expect(notes).toHaveTextContent(/Decision taken · 1 February 2026Mandate.*By cable.*noted by amina/);
});

it('notes an event with its day, and none that is still to come', async () => {
  const { form, note } = await openForm();
  await user.selectOptions(form.getByLabelText(/^Event/), 'The Council authorises it.');
  await user.type(form.getByLabelText(/^Day/), '2026-03-03');
  expect(form.getByText('This day is still to come.')).toBeVisible();
  await user.clear(form.getByLabelText(/^Day/));
  await user.type(form.getByLabelText(/^Day/), '2026-03-01');
  expect(await note()).toEqual({ event: 'authorised', date: '2026-03-01' });
});

it('notes whether an output under a condition is needed', async () => {
  const { form, note } = await openForm();
  await user.selectOptions(form.getByLabelText('What else to note'), 'Whether an output is needed');
  await user.selectOptions(form.getByLabelText(/^Output/), 'L1 Budget: where money is asked for');
  await user.selectOptions(form.getByLabelText(/^Is it needed/), 'not needed');
  expect(await note()).toEqual({ level: 'L1', kind: 'budget', needed: false });
});

it('notes what was given up for speed', async () => {
  const { form, note } = await openForm();
  await user.selectOptions(form.getByLabelText('What else to note'), 'What was given up for speed');
  await user.selectOptions(form.getByLabelText(/^Level/), 'L1 Level 1');
  await user.type(form.getByLabelText(/^What was given up, and why/), 'No survey');
  expect(await note()).toEqual({ level: 'L1', reason: 'No survey' });
});
