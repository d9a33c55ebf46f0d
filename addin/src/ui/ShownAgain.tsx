import { createContext, type ReactNode, useState } from 'react';

/** How often the part of the page around was shown again. */
export const ShownAgainContext = createContext(0);

interface Props {
  /** False while another part is on the page. */
  here: boolean;
  children: ReactNode;
}

/** What was loaded within is loaded anew each time this is shown again; what is being typed there stays. */
export function ShownAgain({ here, children }: Props) {
  const [shown, setShown] = useState({ here, times: 0 });
  if (here !== shown.here) setShown({ here, times: here ? shown.times + 1 : shown.times });
  return <ShownAgainContext value={shown.times}>{children}</ShownAgainContext>;
}
