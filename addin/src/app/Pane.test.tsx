import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { go } from '../routes/navigation';
import { visit } from '../testing/address';
import { serveDrafts } from '../testing/drafts';
import { pretendWord } from '../testing/office';
import { openHost } from '../word/openHost';
import { App } from './App';

const user = userEvent.setup();

async function open(path: string, wishes: Parameters<typeof pretendWord>[0] = {}) {
  pretendWord(wishes);
  serveDrafts();
  visit(path);
  const host = await openHost();
  return render(<App host={host} />);
}

it('has a tab for drafting and one for checking, and begins where a button of Word says', async () => {
  await open('/pane.html?go=insert');
  expect(screen.getByRole('tab', { name: 'Draft' })).toHaveAttribute('aria-selected', 'true');
  expect(await screen.findByRole('button', { name: /^Situation/ })).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Choose documents' })).not.toBeInTheDocument();
});

it('goes from tab to tab with the arrow keys and keeps the focus there', async () => {
  await open('/pane.html');
  const check = screen.getByRole('tab', { name: 'Check' });
  expect(screen.getByRole('button', { name: 'Check this document' })).toBeVisible();
  check.focus();
  await user.keyboard('{ArrowLeft}');
  const draft = screen.getByRole('tab', { name: 'Draft' });
  expect(draft).toHaveFocus();
  await screen.findByRole('button', { name: /^Situation/ });
  expect(draft).toHaveFocus();
  expect(draft).toHaveAttribute('tabindex', '0');
  expect(check).toHaveAttribute('tabindex', '-1');
});

it('speaks the language of Word, and keeps another choice apart for each site', async () => {
  const { unmount } = await open('/pane.html', { displayLanguage: 'fr-FR', partitionKey: 'site-a.' });
  expect(screen.getByRole('tab', { name: 'Vérifier' })).toBeVisible();
  await user.selectOptions(screen.getByLabelText('Langue'), 'ar');
  expect(document.documentElement).toHaveAttribute('dir', 'rtl');
  expect(localStorage.getItem('site-a.impp-office.language')).toBe('ar');
  unmount();
  await open('/pane.html', { displayLanguage: 'fr-FR' });
  expect(screen.getByRole('tab', { name: 'Vérifier' })).toBeVisible();
});

it('stays a pane wherever its links lead', async () => {
  await open('/pane.html');
  act(() => go({ area: 'draft', document: 'My directive.docx', element: 'UPD-1b' }));
  expect(await screen.findByRole('button', { name: /^Actors/, expanded: true })).toBeVisible();
});

it('is the workbench where there is no document beside it', async () => {
  vi.stubGlobal('Office', { onReady: async () => ({ host: null }) });
  expect(await openHost()).toBeNull();
});
