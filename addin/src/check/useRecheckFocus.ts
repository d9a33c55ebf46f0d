import { type RefObject, useEffect, useRef } from 'react';
import type { Result } from './entries';

/** Where the headline of the report stands. */
export const headlineId = 'report-headline';

/**
 * Keeps the focus around a check. The button that was pressed goes: the focus waits on the article, and moves on to
 * what the report comes down to. Call what this gives when the check is asked for.
 */
export function useRecheckFocus(article: RefObject<HTMLElement | null>, state: Result['state']): () => void {
  const waits = useRef(false);

  // The button that brought the document may be gone: the focus must not fall back to the top of the page.
  useEffect(() => {
    if (document.activeElement === document.body) article.current?.focus({ preventScroll: true });
  }, [article]);

  useEffect(() => {
    if (state === 'checking' || !waits.current) return;
    waits.current = false;
    const stayed = [article.current, document.body].includes(document.activeElement as HTMLElement);
    if (state === 'done' && stayed) document.getElementById(headlineId)?.focus();
  }, [article, state]);

  return () => {
    waits.current = true;
    article.current?.focus({ preventScroll: true });
  };
}
