import { FluentProvider } from '@fluentui/react-components';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { serveLibrary } from '../testing/library';
import { round } from '../testing/rounds';
import { MyAnswer } from './MyAnswer';

const user = userEvent.setup();

function open(of: ReturnType<typeof round>) {
  serveLibrary({});
  render(
    <FluentProvider>
      <MyAnswer round={of} onAnswered={() => undefined} />
    </FluentProvider>,
  );
}

const answeredBefore = round({
  reviewers: [
    {
      branch: 'police',
      user: 'Amina',
      answer: 'not-cleared',
      comment: 'No police strength.',
      at: '2026-03-02T10:00:00Z',
      silent: false,
    },
  ],
});

it('shows the answer that was given before, and until when it can be changed', async () => {
  open(answeredBefore);
  const panel = within(await screen.findByRole('region', { name: 'Your answer' }));
  expect(panel.getByText(/^Answered .*: Not cleared$/)).toBeVisible();
  expect(panel.getByText('No police strength.')).toBeVisible();
  expect(panel.getByText(/^The answer can be changed until .*20/)).toBeVisible();
});

it('takes no answer after the deadline, and says what helps', async () => {
  open({ ...answeredBefore, state: 'overdue' });
  expect(await screen.findByText(/The deadline has passed/)).toBeVisible();
  await user.click(screen.getByRole('radio', { name: 'Cleared' }));
  expect(screen.getByRole('button', { name: 'Answer' })).toBeDisabled();
  expect(screen.queryByText(/can be changed until/)).not.toBeInTheDocument();
});
