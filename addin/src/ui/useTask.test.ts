import { act, renderHook } from '@testing-library/react';
import { unreachable } from '../api/problem';
import { useTask } from './useTask';

const stopped = () => {
  throw new DOMException('', 'AbortError');
};

it('tells how far work is, and what came of it', async () => {
  const { result } = renderHook(useTask);
  const told: string[] = [];
  let finish: (value: string) => void = () => undefined;
  await act(async () => {
    void result.current.start(
      ({ progress }) => {
        progress(0.4);
        return new Promise<string>((resolve) => (finish = resolve));
      },
      (value) => told.push(value),
    );
  });
  expect(result.current).toMatchObject({ busy: true, progress: 0.4 });
  await act(async () => finish('done'));
  expect(result.current.busy).toBe(false);
  expect(told).toEqual(['done']);
});

it('says nothing of work that was stopped, and all of work that could not be any more', async () => {
  const { result } = renderHook(useTask);
  const told: string[] = [];
  const waiting = (end: () => string) => (way: { signal: AbortSignal }) =>
    new Promise<void>((resolve) => way.signal.addEventListener('abort', () => resolve())).then(end);
  for (const end of [stopped, () => 'done anyway'])
    await act(async () => {
      const work = result.current.start(waiting(end), (value) => told.push(value));
      result.current.cancel();
      await work;
    });
  expect(told).toEqual(['done anyway']);
  expect(result.current).toMatchObject({ busy: false, problem: null });
});

it('keeps what went wrong until the next work begins', async () => {
  const { result } = renderHook(useTask);
  const work = () => Promise.reject(unreachable());
  await act(async () => void (await result.current.start(work, () => undefined)));
  expect(result.current.problem?.code).toBe('unreachable');
  await act(
    async () =>
      void (await result.current.start(
        async () => 1,
        () => undefined,
      )),
  );
  expect(result.current.problem).toBeNull();
});

it('tells nobody once the part of the page is gone', async () => {
  const { result, unmount } = renderHook(useTask);
  const told: string[] = [];
  let finish: (value: string) => void = () => undefined;
  await act(async () => {
    void result.current.start(
      () => new Promise<string>((resolve) => (finish = resolve)),
      (value) => told.push(value),
    );
  });
  unmount();
  await act(async () => finish('done'));
  expect(told).toEqual([]);
});
