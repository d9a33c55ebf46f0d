import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { docx, serve } from '../testing/server';
import { App } from './App';

const user = userEvent.setup();

it('switches the language and the direction of the page, and remembers it', async () => {
  serve();
  const { unmount } = render(<App />);
  await user.selectOptions(screen.getByLabelText('Language'), 'ar');
  expect(document.documentElement).toHaveAttribute('dir', 'rtl');
  expect(document.documentElement).toHaveAttribute('lang', 'ar');
  expect(screen.getByRole('link', { name: 'فحص الوثائق' })).toBeVisible();
  unmount();
  render(<App />);
  expect(screen.getByRole('link', { name: 'فحص الوثائق' })).toBeVisible();
});

it('asks the server for English where it does not write the language of the page', async () => {
  const forms = serve();
  render(<App />);
  await user.selectOptions(screen.getByLabelText('Language'), 'ar');
  await user.upload(document.querySelector<HTMLInputElement>('input[type=file]') as HTMLInputElement, docx());
  await screen.findByRole('heading', { name: 'عنصر أساسي واحد ناقص أو غير مكتمل' });
  expect(forms[0]?.get('language')).toBe('en');
});

it('keeps what stands in one area while the other is looked at', async () => {
  serve();
  render(<App />);
  await user.click(screen.getByRole('link', { name: 'New document' }));
  await user.type(await screen.findByLabelText('Mission'), 'UNIMTA');
  await user.click(screen.getByRole('link', { name: 'Check documents' }));
  expect(screen.getByLabelText('Mission')).not.toBeVisible();
  await user.click(screen.getByRole('link', { name: 'New document' }));
  expect(screen.getByLabelText('Mission')).toHaveValue('UNIMTA');
});
