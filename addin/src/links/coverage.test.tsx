import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { openConsistency, part } from '../testing/consistencyPage';

const user = userEvent.setup();

it('walks the matrix with the arrow keys and opens both texts', async () => {
  openConsistency();
  const grid = within(await screen.findByRole('grid', { name: 'Coverage' }));
  const [first] = grid.getAllByRole('gridcell');
  expect(grid.getAllByRole('gridcell').filter((cell) => cell.tabIndex === 0)).toEqual([first]);
  first?.focus();
  await user.keyboard('{ArrowRight}');
  const contradicts = grid.getByRole('gridcell', { name: 'A figure or date differs' });
  expect(contradicts).toHaveFocus();
  expect(contradicts).toHaveTextContent('X');
  await user.keyboard('{Enter}');
  const dialog = within(await screen.findByRole('dialog'));
  expect(dialog.getByRole('heading')).toHaveTextContent('B-1 – plan.docx: A figure or date differs');
  expect(dialog.getByRole('deletion')).toHaveTextContent('60');
  await user.click(dialog.getByRole('button', { name: 'Close' }));
  await waitFor(() => expect(contradicts).toHaveFocus());
  await user.keyboard('{ArrowRight}{Enter}');
  expect(await screen.findByText(/^It should stand in budget\.docx/)).toBeVisible();
});

it('narrows the matrix to what is missing or contradicts', async () => {
  openConsistency();
  await user.click(await screen.findByLabelText(/^Only where something is missing/));
  expect(screen.getByRole('row', { name: /^B-1/ })).toBeVisible();
  expect(screen.queryByRole('row', { name: /^SO-1/ })).not.toBeInTheDocument();
});

it('traces an item step by step', async () => {
  openConsistency();
  const way = within(await screen.findByRole('list', { name: 'Trace of B-1' }));
  expect(way.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'What it goes back toresolution 2899 (2026), paragraph 3',
    'directive.docxversion 1.0StatedB-1 – 60 districts are secure by 31 March 2027.',
    'plan.docxversion 0.3A figure or date differsB-1 – 80 districts are secure by 31 March 2027.',
    'Gapbudget.docx should carry it and does not.',
  ]);
});

it('draws the trend with a table that says the same, and compares two checks', async () => {
  openConsistency();
  const trend = await part('Trend');
  expect(trend.getByRole('img', { name: /the table below says the same/ })).toBeVisible();
  expect(trend.getAllByRole('row')).toHaveLength(3);
  expect(await trend.findByRole('heading', { name: '1 came up' })).toBeVisible();
  expect(trend.getByText(/^Met → Not met/)).toBeVisible();
  await user.selectOptions(trend.getByLabelText('Earlier check'), 'run-2');
  expect(trend.getByText('Choose two different checks.')).toBeVisible();
});

it('downloads the report', async () => {
  Object.assign(URL, { createObjectURL: () => 'blob:x', revokeObjectURL: () => undefined });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
  openConsistency({ 'GET /api/missions/m1/consistency-checks/run-2': () => new Response('{}') });
  await user.click(await screen.findByRole('button', { name: 'SARIF' }));
  expect(await screen.findByText('consistency.sarif was downloaded.')).toBeVisible();
});
