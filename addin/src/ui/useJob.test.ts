import { renderHook, waitFor } from '@testing-library/react';
import { answer, problemAnswer } from '../testing/server';
import { useJob } from './useJob';

const patience = { silence: 50, poll: 5, misses: 0 };

it('follows a job to its end, and leaves it when it is gone from the page', async () => {
  const signals: (AbortSignal | null | undefined)[] = [];
  let state = 'running';
  vi.stubGlobal('fetch', (path: string, init: RequestInit = {}) => {
    signals.push(init.signal);
    return Promise.resolve(path.endsWith('/events') ? new Response('') : answer({ id: 'j1', state }));
  });
  const { result, unmount } = renderHook(() => useJob('j1', patience));
  await waitFor(() => expect(result.current.job?.state).toBe('running'));
  state = 'done';
  await waitFor(() => expect(result.current.job?.state).toBe('done'));
  const asked = signals.length;
  unmount();
  expect(signals).toHaveLength(asked);
});

it('tells what went wrong, and follows nothing where there is nothing', async () => {
  vi.stubGlobal('fetch', () => Promise.resolve(problemAnswer(404, { code: 'unknown-job' })));
  const { result, rerender } = renderHook(({ id }: { id: string | null }) => useJob(id, patience), {
    initialProps: { id: null as string | null },
  });
  expect(result.current).toEqual({ job: null, problem: null });
  rerender({ id: 'j1' });
  await waitFor(() => expect(result.current.problem?.code).toBe('unknown-job'));
});
