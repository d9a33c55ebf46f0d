import { useEffect, useRef, useState } from 'react';
import type { Finding } from '../api/types';

/** Where the line of a finding stands on the page. */
export const lineOf = (requirement: string) => `finding-${requirement}`;

/**
 * Goes to the finding that the address names, once each time it comes to be there: `show` opens it and may change nothing
 * but the state of the caller, its line gets the focus as soon as it is drawn.
 */
export function useReached(
  wanted: Finding | undefined,
  drawn: boolean,
  show: (finding: Finding) => void,
): void {
  const [reached, setReached] = useState<string>();
  const focused = useRef<string>(undefined);
  if (wanted?.requirement !== reached) {
    setReached(wanted?.requirement);
    if (wanted) show(wanted);
  }
  useEffect(() => {
    if (reached !== undefined && (!drawn || focused.current === reached)) return;
    focused.current = reached;
    if (reached !== undefined) document.getElementById(lineOf(reached))?.focus();
  }, [reached, drawn]);
}
