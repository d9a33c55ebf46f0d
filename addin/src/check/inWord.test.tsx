import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { visit } from '../testing/address';
import { paneBeside } from '../testing/checkPage';
import { DocumentInWord } from '../testing/DocumentInWord';
import { answer, serve } from '../testing/server';
import { report } from '../testing/report';

const user = userEvent.setup();
const headline = () => screen.findByRole('heading', { name: /1 essential element is missing/ });
const begin = () => user.click(screen.getByRole('button', { name: 'Check this document' }));
const reads = (open: DocumentInWord) => open.asked.filter(([what]) => what === 'read').length;

it('checks the document with one click, without a place to drop others, and says when it did', async () => {
  serve();
  const open = new DocumentInWord();
  paneBeside(open);
  expect(screen.queryByRole('button', { name: /Choose documents/ })).not.toBeInTheDocument();
  expect(reads(open)).toBe(0);
  await begin();
  const main = await headline();
  await waitFor(() => expect(main).toHaveFocus());
  expect(screen.getByText(/^Checked at \d\d:\d\d\. Tracked changes: Read as accepted\./)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Check again' }));
  await waitFor(() => expect(reads(open)).toBe(2));
});

it('begins by itself where the button of Word asks for it', async () => {
  visit('/pane.html?go=check');
  serve();
  paneBeside(new DocumentInWord());
  expect(await headline()).toBeVisible();
});

it('shows how much is read, and stops when cancelled', async () => {
  serve();
  const open = new DocumentInWord();
  open.reading = ({ progress }) => {
    progress?.(0.4);
    return new Promise(() => undefined);
  };
  paneBeside(open);
  await begin();
  expect(await screen.findByRole('progressbar', { name: 'Reading the document…' })).toHaveAttribute(
    'aria-valuenow',
    '0.4',
  );
  expect(screen.getByText('40 %')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(screen.queryByRole('progressbar')).not.toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Check again' })).toBeVisible();
});

it.each([
  ['there', 'Word shows the place.'],
  ['elsewhere', /Word shows what is nearest/],
  ['nowhere', /no longer in the document/],
] as const)('goes to a place and says how that went: %s', async (arrival, words) => {
  serve();
  const open = new DocumentInWord();
  open.arrival = arrival;
  paneBeside(open);
  await begin();
  await user.click(await screen.findByRole('button', { name: /Strategic end-state/ }));
  await user.click(screen.getByRole('button', { name: 'Go to place' }));
  expect(await screen.findByText(words)).toHaveRole('status');
});

it('shows the last report when the pane is opened again, and compares with it', async () => {
  serve();
  const first = paneBeside(new DocumentInWord());
  await begin();
  await headline();
  first.unmount();
  const { outcomes, ...rest } = report();
  const met = outcomes.map((finding) => ({ ...finding, outcome: 'met' as const }));
  serve(() => answer({ ...rest, outcomes: met }));
  paneBeside(new DocumentInWord());
  expect(await headline()).toBeVisible();
  expect(screen.getByText(/This is the last report/)).toBeVisible();
  await begin();
  expect(await screen.findByText(/^Since the check at .*: 2 now met\.$/)).toBeVisible();
});

it('takes a document that only has the same name for another one', async () => {
  serve();
  const open = new DocumentInWord();
  open.carriedId = 'first';
  const first = paneBeside(open);
  await begin();
  await headline();
  first.unmount();
  const other = new DocumentInWord();
  other.carriedId = 'second';
  const second = paneBeside(other);
  await act(async () => undefined);
  expect(screen.queryByText(/This is the last report/)).not.toBeInTheDocument();
  second.unmount();
  paneBeside(open);
  expect(await screen.findByText(/This is the last report/)).toBeVisible();
});

it('offers the browser where a download may be barred', async () => {
  Object.assign(URL, { createObjectURL: () => 'blob:x', revokeObjectURL: () => undefined });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
  serve();
  paneBeside(new DocumentInWord());
  await begin();
  await headline();
  await user.click(screen.getByRole('button', { name: 'Download' }));
  await user.click(await screen.findByRole('menuitem', { name: /HTML/ }));
  expect(await screen.findByRole('link', { name: 'Open in a browser' })).toHaveAttribute('target', '_blank');
});

it('calls the report stale once the document was changed from the pane', async () => {
  serve();
  const open = new DocumentInWord();
  paneBeside(open);
  await begin();
  await headline();
  await act(() => open.repair());
  expect(screen.getByText(/has been changed here since/)).toBeVisible();
});
