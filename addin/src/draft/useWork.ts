import { useCallback, useState } from 'react';
import type { Work } from '../documents/OpenDocument';
import { useTask } from '../ui/useTask';

/** One thing at a time that is done to a document, and what is said when it is done. */
export function useWork() {
  const { start, ...task } = useTask();
  const [said, setSaid] = useState('');

  /** True where it was done; what `act` gives is then said. */
  const run = useCallback(
    (act: (work: Work) => Promise<string>) => {
      setSaid('');
      return start(act, setSaid);
    },
    [start],
  );
  return { ...task, run, said };
}

export type Working = ReturnType<typeof useWork>;
