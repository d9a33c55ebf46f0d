import { getJson } from './http';
import type { Page } from './missions';

/** Everything on a list, page by page. */
export async function everyPage<T>(address: string, signal?: AbortSignal): Promise<T[]> {
  const items: T[] = [];
  let after: string | undefined;
  do {
    const asked = after === undefined ? '' : `&after=${encodeURIComponent(after)}`;
    const page = await getJson<Page<T>>(
      `${address}${address.includes('?') ? '&' : '?'}limit=200${asked}`,
      signal,
    );
    items.push(...page.items);
    after = page.next;
  } while (after !== undefined);
  return items;
}
