import { useSyncExternalStore } from 'react';

const query = '(prefers-color-scheme: dark)';

function subscribe(changed: () => void) {
  const media = window.matchMedia(query);
  media.addEventListener('change', changed);
  return () => media.removeEventListener('change', changed);
}

/** True where the system prefers dark. */
export const useDarkPreference = () =>
  useSyncExternalStore(subscribe, () => window.matchMedia(query).matches);
