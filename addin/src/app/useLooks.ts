import { useCallback, useSyncExternalStore } from 'react';
import { usePreference } from '../ui/usePreference';
import type { OfficeLooks, WordHost } from '../word/WordHost';

/** How the page is to look: as Office does where it is Word's pane, else as the system asks. */
export function useLooks(host: WordHost | null): OfficeLooks {
  const forced = usePreference('(forced-colors: active)');
  const dark = usePreference('(prefers-color-scheme: dark)');
  const read = useCallback(() => host?.looks() ?? (dark ? 'dark' : 'light'), [host, dark]);
  const looks = useSyncExternalStore(whenSeenAgain, read);
  return forced ? 'contrast' : looks;
}

/** Word does not tell its panes of another theme: who chose one comes back to the pane afterwards. */
function whenSeenAgain(changed: () => void) {
  window.addEventListener('focus', changed);
  document.addEventListener('visibilitychange', changed);
  return () => {
    window.removeEventListener('focus', changed);
    document.removeEventListener('visibilitychange', changed);
  };
}
