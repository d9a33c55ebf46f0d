import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { paneBeside } from '../testing/checkPage';
import { DocumentInWord } from '../testing/DocumentInWord';
import { finding, report } from '../testing/report';
import { answer, serve } from '../testing/server';

const user = userEvent.setup();

/** Checks twice: first the usual report, then one in which the end-state is met and the situation no more. */
async function checkTwice() {
  const usual = report();
  const { outcomes } = usual;
  const turned = outcomes.map((each) => {
    if (each.requirement === 'UPD-2a') return finding({ ...each, outcome: 'met' });
    return each.requirement === 'UPD-1' ? finding({ ...each, outcome: 'not-met' }) : each;
  });
  const checks = serve(() => answer(checks.length > 1 ? { ...usual, outcomes: turned } : usual));
  paneBeside(new DocumentInWord());
  await user.click(screen.getByRole('button', { name: 'Check this document' }));
  await user.click(await screen.findByRole('button', { name: 'Check again' }));
  return screen.findByText(/^Since the check at \d\d:\d\d: 1 now met, 1 no longer met\.$/);
}

it('says what became of the requirements since the last check, and announces it', async () => {
  expect(await checkTwice()).toBeVisible();
  expect(screen.getByText(/^directive\.docx: .*\. Since the check at/)).toHaveRole('status');
});

it('lists each, with a way to its finding', async () => {
  await checkTwice();
  await user.click(screen.getByRole('button', { name: 'Which' }));
  const met = screen.getByRole('heading', { name: 'Now met' }).parentElement as HTMLElement;
  await user.click(within(met).getByRole('link', { name: 'Strategic end-state' }));
  const line = await screen.findByRole('button', { name: /Strategic end-state/ });
  expect(line).toHaveAttribute('aria-expanded', 'true');
  expect(line).toHaveFocus();
});

it('narrows to what changed, whatever came of it', async () => {
  await checkTwice();
  await user.click(screen.getByRole('button', { name: /^Changed 2/ }));
  expect(screen.getByRole('button', { name: /Strategic end-state.*Now met/ })).toBeVisible();
  expect(screen.getByRole('button', { name: /Situation.*No longer met/ })).toBeVisible();
  expect(screen.queryByRole('button', { name: /Priorities/ })).not.toBeInTheDocument();
});
