import { useCallback, useSyncExternalStore } from 'react';

/** True where the system asks for something, such as `(prefers-color-scheme: dark)`. */
export function usePreference(query: string): boolean {
  const subscribe = useCallback(
    (changed: () => void) => {
      const media = window.matchMedia(query);
      media.addEventListener('change', changed);
      return () => media.removeEventListener('change', changed);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => window.matchMedia(query).matches);
}
