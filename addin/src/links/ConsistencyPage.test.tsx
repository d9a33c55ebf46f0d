import { FluentProvider } from '@fluentui/react-components';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { visit } from '../testing/address';
import { consistency, finding, link, run, tagged } from '../testing/consistency';
import { serveLibrary } from '../testing/library';
import { inMission, memberWith } from '../testing/missions';
import { answer, problemAnswer } from '../testing/server';
import { ConsistencyPage } from './ConsistencyPage';

const user = userEvent.setup();
const runs = [run(), run({ id: 'run-1', at: '2026-03-01T10:00:00Z', because: 'nightly' })];
const job = (state: string, values: object = {}) => ({ id: 'j1', kind: 'consistency', state, ...values });
const served = {
  ...inMission,
  'GET /api/missions/m1/consistency-checks': { items: runs },
  'GET /api/missions/m1/consistency-checks/latest': () => tagged(consistency()),
  'GET /api/missions/m1/consistency-checks/run-2/difference': {
    added: [finding()],
    settled: [],
    changed: [{ before: finding({ outcome: 'met', reason: 'Agreed.' }), after: finding({ id: 'f9' }) }],
  },
  'GET /api/missions/m1/item-links': { items: [] },
};

function open(routes: Parameters<typeof serveLibrary>[0] = {}) {
  visit('/missions/m1/consistency');
  const asked = serveLibrary({ ...served, ...routes });
  render(
    <FluentProvider>
      <main id="content" tabIndex={-1}>
        <ConsistencyPage />
      </main>
    </FluentProvider>,
  );
  return asked;
}

const part = async (name: string) => within(await screen.findByRole('region', { name }));

it('says that nothing was checked yet, runs the first check and shows what it found', async () => {
  let ran = false;
  open({
    'GET /api/missions/m1/consistency-checks': () => answer({ items: ran ? runs : [] }),
    'POST /api/missions/m1/consistency-checks': () =>
      new Response('', { status: 202, headers: { Location: '/api/jobs/j1' } }),
    'GET /api/jobs/j1/events': () => {
      ran = true;
      return new Response(`event: job\ndata: ${JSON.stringify(job('done'))}\n\n`, {
        headers: { 'Content-Type': 'text/event-stream' },
      });
    },
  });
  expect(await screen.findByText('Nothing has been checked yet.')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Check now' }));
  expect(await screen.findByText('The check is done.')).toBeVisible();
  expect(await screen.findByText(/^Last check: .*, a version was saved, 3 documents\.$/)).toBeVisible();
  expect(await screen.findByRole('region', { name: 'Findings' })).toBeVisible();
});

it('shows how far a check is, and cancels it', async () => {
  const running = job('running', { progress: { done: 2, of: 8 }, cancelAsked: false });
  const asked = open({
    'POST /api/missions/m1/consistency-checks': () =>
      new Response('', { status: 202, headers: { Location: '/api/jobs/j1' } }),
    'GET /api/jobs/j1/events': () =>
      new Response(
        new ReadableStream({
          start: (stream) =>
            stream.enqueue(new TextEncoder().encode(`event: job\ndata: ${JSON.stringify(running)}\n\n`)),
        }),
        { headers: { 'Content-Type': 'text/event-stream' } },
      ),
    'DELETE /api/jobs/j1': running,
  });
  await user.click(await screen.findByRole('button', { name: 'Check now' }));
  expect(await screen.findByRole('progressbar', { name: /Holding the documents/ })).toBeVisible();
  expect(screen.getByText('2 of 8')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  await waitFor(() => expect(asked.some(({ method }) => method === 'DELETE')).toBe(true));
});

it('groups what is to be settled by relation, and opens both places side by side', async () => {
  open();
  const findings = await part('Findings');
  expect(findings.getByText('2 findings of 3')).toHaveRole('status');
  expect(findings.getByText(/2 findings are left out/)).toBeVisible();
  expect(findings.getByRole('heading', { name: /^C-3 Benchmarks stand/ })).toBeVisible();
  await user.click(findings.getByRole('button', { name: /^Not met\s+B-1: the words are the same/ }));
  expect(findings.getByRole('link', { name: 'plan.docx' })).toHaveAttribute('href', '/documents/d2');
  expect(findings.getByText('version 0.3')).toBeVisible();
  expect(findings.getByText('Carry the newer figure down.')).toBeVisible();
  const removed = findings.getByRole('deletion');
  expect(removed).toHaveTextContent('[only here, figure: 80]');
  expect(within(removed).getByText('80').tagName).toBe('MARK');
  expect(findings.getByRole('insertion')).toHaveTextContent('60');
});

it('filters the findings by outcome and by document', async () => {
  open();
  const findings = await part('Findings');
  await user.selectOptions(findings.getByLabelText('Outcome'), 'Met');
  expect(findings.getByRole('status')).toHaveTextContent('1 finding of 3');
  await user.selectOptions(findings.getByLabelText('Document'), 'budget.docx');
  expect(findings.getByRole('status')).toHaveTextContent('0 findings of 3');
});

it('says that two texts differ on purpose, with a reason and a last day, and takes it back', async () => {
  const onPurpose = { reason: 'Agreed with the Council.', by: 'amina', until: '2099-01-01' };
  const asked = open({
    'POST /api/missions/m1/item-links/l1/decisions': ({ body }) =>
      answer(
        (body as { decision: string }).decision === 'undone'
          ? link({ standing: 'ok' })
          : link({ standing: 'on-purpose', onPurpose }),
      ),
  });
  const findings = await part('Findings');
  await user.click(findings.getByRole('button', { name: /^Not met\s+B-1/ }));
  await user.click(findings.getByRole('button', { name: /^These differ on purpose/ }));
  const dialog = within(await screen.findByRole('dialog'));
  const now = dialog.getByRole('button', { name: 'These differ on purpose' });
  await user.type(dialog.getByLabelText(/^Reason/), 'Agreed with the Council.');
  expect(now).toBeDisabled();
  await user.type(dialog.getByLabelText(/^Until/), '2099-01-01');
  await user.click(now);
  expect(await screen.findByText(/^Noted: they differ on purpose/)).toHaveRole('status');
  const sent = asked.find(({ method }) => method === 'POST');
  expect(sent?.body).toEqual({
    decision: 'differs-on-purpose',
    note: 'Agreed with the Council.',
    until: '2099-01-01',
  });
  expect(sent?.headers['If-Match']).toBe('"tag-1"');
  await user.click(await findings.findByRole('button', { name: /^Take back/ }));
  expect(await screen.findByText(/^Taken back/)).toBeVisible();
});

it('shows suspect links with what changed, and clears one with a note', async () => {
  const asked = open({
    'GET /api/missions/m1/item-links': { items: [link()] },
    'POST /api/missions/m1/item-links/l1/decisions': link({ standing: 'ok', note: 'Both looked at.' }),
  });
  const suspects = await part('Suspect links');
  expect(await suspects.findByText('Changed in directive.docx.')).toBeVisible();
  expect(suspects.getByText('Before')).toBeVisible();
  expect(suspects.getByRole('deletion')).toHaveTextContent('80');
  await user.click(suspects.getByRole('button', { name: /^Clear/ }));
  const dialog = within(await screen.findByRole('dialog'));
  expect(dialog.getByRole('button', { name: 'Clear' })).toBeDisabled();
  await user.type(dialog.getByLabelText(/^Note/), 'Both looked at.');
  await user.click(dialog.getByRole('button', { name: 'Clear' }));
  expect(await suspects.findByText('Holds: Both looked at.')).toBeVisible();
  expect(asked.find(({ method }) => method === 'POST')?.body).toEqual({
    decision: 'cleared',
    note: 'Both looked at.',
  });
});

it('reads anew where somebody else decided meanwhile', async () => {
  const asked = open({
    'GET /api/missions/m1/item-links': { items: [link()] },
    'POST /api/missions/m1/item-links/l1/decisions': () => problemAnswer(412, { code: 'changed-meanwhile' }),
  });
  const suspects = await part('Suspect links');
  await user.click(await suspects.findByRole('button', { name: /^Confirm/ }));
  const read = () => asked.filter(({ path }) => path.endsWith('/latest')).length;
  const before = read();
  await user.click(await suspects.findByRole('button', { name: 'Reload' }));
  await waitFor(() => expect(read()).toBe(before + 1));
});

it('walks the matrix with the arrow keys and opens both texts', async () => {
  open();
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
  open();
  await user.click(await screen.findByLabelText(/^Only where something is missing/));
  expect(screen.getByRole('row', { name: /^B-1/ })).toBeVisible();
  expect(screen.queryByRole('row', { name: /^SO-1/ })).not.toBeInTheDocument();
});

it('traces an item step by step', async () => {
  open();
  const way = within(await screen.findByRole('list', { name: 'Trace of B-1' }));
  expect(way.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'What it goes back toresolution 2899 (2026), paragraph 3',
    'directive.docxversion 1.0StatedB-1 – 60 districts are secure by 31 March 2027.',
    'plan.docxversion 0.3A figure or date differsB-1 – 80 districts are secure by 31 March 2027.',
    'Gapbudget.docx should carry it and does not.',
  ]);
});

it('draws the trend with a table that says the same, and compares two checks', async () => {
  open();
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
  open({ 'GET /api/missions/m1/consistency-checks/run-2': () => new Response('{}') });
  await user.click(await screen.findByRole('button', { name: 'SARIF' }));
  expect(await screen.findByText('consistency.sarif was downloaded.')).toBeVisible();
});

it('lets those read who may not decide, and says who decides', async () => {
  open({
    'GET /api/me': memberWith({ role: 'reviewer', branch: 'police' }),
    'GET /api/missions/m1/item-links': { items: [link()] },
  });
  expect(await screen.findByText(/^Drafters and planning leads/)).toBeVisible();
  const suspects = await part('Suspect links');
  expect(await suspects.findByText('Changed in directive.docx.')).toBeVisible();
  expect(suspects.queryByRole('button')).not.toBeInTheDocument();
});
