import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { go } from '../routes/navigation';
import { visit } from '../testing/address';
import { entry, serveLibrary } from '../testing/library';
import { serveDrafts } from '../testing/drafts';
import { pretendWord } from '../testing/office';
import { openHost } from '../word/openHost';
import { App } from './App';
import { wordHost } from './wordHost';

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

it('saves a version where the button of Word says so', async () => {
  await open('/pane.html?go=save');
  expect(screen.getByRole('tab', { name: 'Review' })).toHaveAttribute('aria-selected', 'true');
});

it('reads the last version of the library where Word does not give the document out', async () => {
  const identity = '<document xmlns="urn:impp-office:document" id="identity-1"/>';
  pretendWord({ parts: [identity], faults: { fileError: 11001 } });
  const asked = serveLibrary({
    'GET /api/documents': [entry()],
    'GET /api/documents/d1/versions/0.1/content': () => new Response('PK'),
  });
  const { document } = (await wordHost()) ?? {};
  const copy = await document?.read({ signal: new AbortController().signal });
  expect(copy?.from).toEqual({ label: '0.1', savedAt: '2026-03-01T10:00:00Z', by: 'amina' });
  expect(asked).toHaveLength(2);
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
