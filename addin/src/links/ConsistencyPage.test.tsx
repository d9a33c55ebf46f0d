import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { job, openConsistency, part, runs } from '../testing/consistencyPage';
import { answer } from '../testing/server';

const user = userEvent.setup();

it('says that nothing was checked yet, runs the first check and shows what it found', async () => {
  let ran = false;
  openConsistency({
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
  const asked = openConsistency({
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
  openConsistency();
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
  openConsistency();
  const findings = await part('Findings');
  await user.selectOptions(findings.getByLabelText('Outcome'), 'Met');
  expect(findings.getByRole('status')).toHaveTextContent('1 finding of 3');
  await user.selectOptions(findings.getByLabelText('Document'), 'budget.docx');
  expect(findings.getByRole('status')).toHaveTextContent('0 findings of 3');
});
