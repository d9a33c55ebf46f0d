import { useLayoutEffect, useState } from 'react';

/** Takes the focus back to where it was when this part of the page came, once it goes; to the page where that is gone. */
export function useReturnFocus(): void {
  const [before] = useState(() => document.activeElement);
  // While the dialog is still there: what lies below it is shown to screen readers again once the focus leaves it.
  useLayoutEffect(
    () => () => {
      const there = before instanceof HTMLElement && before.isConnected && before !== document.body;
      (there ? before : document.getElementById('content'))?.focus();
    },
    [before],
  );
}
