import { useCallback, useState } from 'react';
import type { Page } from '../api/missions';
import { useLoaded } from './useLoaded';
import { useTask } from './useTask';

type Load<T> = (after: string | undefined, signal: AbortSignal) => Promise<Page<T>>;

/** A long list that is fetched page by page; wrap `load` in useCallback. */
export function usePages<T>(load: Load<T>) {
  const first = useLoaded(useCallback((signal: AbortSignal) => load(undefined, signal), [load]));
  const [further, setFurther] = useState<{ of: Page<T> | null; pages: Page<T>[] }>({ of: null, pages: [] });
  const { start, busy, problem } = useTask();
  const pages = further.of === first.value ? further.pages : [];
  const last = pages.at(-1) ?? first.value;
  const more = () =>
    void start(
      async ({ signal }) => {
        const page = await load(last?.next, signal);
        setFurther({ of: first.value, pages: [...pages, page] });
      },
      () => undefined,
    );
  const items = first.value && [first.value, ...pages].flatMap(({ items: some }) => some);
  return {
    list: { value: items, problem: first.problem, retry: first.retry },
    more: last?.next === undefined ? null : more,
    busy,
    problem,
  };
}
