import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { docx, serve } from '../testing/server';
import { HeldDocuments } from '../documents/HeldDocuments';
import { CheckPage } from './CheckPage';

const user = userEvent.setup();

it('shows progress only after a second, and stops when cancelled', async () => {
  serve(() => new Promise(() => undefined));
  render(
    <HeldDocuments>
      <CheckPage />
    </HeldDocuments>,
  );
  await user.upload(document.querySelector<HTMLInputElement>('input[type=file]') as HTMLInputElement, docx());
  expect(screen.queryByRole('progressbar')).not.toBeInTheDocument();
  expect(await screen.findByRole('progressbar', {}, { timeout: 2500 })).toHaveAccessibleName(
    'Checking 1 document…',
  );
  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(screen.queryByRole('progressbar')).not.toBeInTheDocument();
  expect(screen.getByRole('status')).toHaveTextContent('The check was cancelled.');
  expect(screen.getByRole('button', { name: 'Check again' })).toBeVisible();
});
