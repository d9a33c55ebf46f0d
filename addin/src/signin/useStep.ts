import { useCallback, useState } from 'react';
import { ApiProblem } from '../api/problem';

/** Takes one step at a time with the server; tells what came of it, and lets the list be read anew. */
export function useStep(onDone: () => void) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const [told, setTold] = useState('');

  const take = useCallback(
    async (step: () => Promise<unknown>, done: string): Promise<boolean> => {
      setBusy(true);
      setProblem(null);
      setTold('');
      try {
        await step();
        setTold(done);
        return true;
      } catch (reason) {
        if (!(reason instanceof ApiProblem)) throw reason;
        setProblem(reason);
        return false;
      } finally {
        setBusy(false);
        onDone();
      }
    },
    [onDone],
  );

  return { take, busy, problem, told };
}
