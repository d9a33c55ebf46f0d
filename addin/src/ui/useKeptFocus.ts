import { type RefObject, useEffect } from 'react';

/** Hands the focus to `next` where what had it in `part` is gone: the reader goes on there, not at the top of the page. */
export function useKeptFocus(part: RefObject<HTMLElement | null>, next: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const watched = part.current;
    if (watched === null) return;
    let last: EventTarget | null = null;
    const remember = ({ target }: FocusEvent) => (last = target);
    const look = () => {
      const gone = last instanceof HTMLElement && !last.isConnected;
      if (gone && document.activeElement === document.body) next.current?.focus();
      if (gone) last = null;
    };
    const observer = new MutationObserver(look);
    observer.observe(watched, { childList: true, subtree: true });
    watched.addEventListener('focusin', remember);
    return () => {
      observer.disconnect();
      watched.removeEventListener('focusin', remember);
    };
  }, [part, next]);
}
