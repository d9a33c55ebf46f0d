import { useSyncExternalStore } from 'react';
import { usePreference } from './usePreference';

let printing = false;

function subscribe(changed: () => void) {
  const set = (on: boolean) => () => {
    printing = on;
    changed();
  };
  const [before, after] = [set(true), set(false)];
  window.addEventListener('beforeprint', before);
  window.addEventListener('afterprint', after);
  return () => {
    window.removeEventListener('beforeprint', before);
    window.removeEventListener('afterprint', after);
  };
}

/** True while the browser lays the page out for paper. */
export function usePrinting(): boolean {
  const media = usePreference('print');
  return useSyncExternalStore(subscribe, () => printing) || media;
}
