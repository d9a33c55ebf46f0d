import type { Page } from './missions';

/** All of a long list, page after page. */
export async function everyOf<T>(pageAfter: (after: string | undefined) => Promise<Page<T>>): Promise<T[]> {
  const all: T[] = [];
  let after: string | undefined;
  do {
    const page = await pageAfter(after);
    all.push(...page.items);
    after = page.next;
  } while (after !== undefined);
  return all;
}
