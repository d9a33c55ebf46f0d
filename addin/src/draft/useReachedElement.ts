import { useEffect, useState } from 'react';
import { rowOf } from './Row';

/** Goes to the element that the address names, once each time it comes to be there. */
export function useReachedElement(
  element: string | undefined,
  section: string | undefined,
  open: (...rows: string[]) => void,
): void {
  const [reached, setReached] = useState<string>();
  if (element !== reached) {
    setReached(element);
    if (element !== undefined) open(`section-${section}`, element);
  }
  useEffect(() => {
    if (reached !== undefined) document.getElementById(rowOf(reached))?.focus();
  }, [reached]);
}
