import { useCallback, useEffect, useRef, useState } from 'react';
import { signIn } from '../api/account';
import { ApiProblem } from '../api/problem';
import { letAsk } from '../api/session';
import { tellSignedIn } from './signedIn';

/** Waits to be asked, and lets the requests that wait go on once somebody has signed in. */
export function useSignIn() {
  const [wanted, setWanted] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const waiting = useRef<{ goOn: () => void; giveUp: () => void } | null>(null);

  useEffect(() => {
    letAsk(
      () =>
        new Promise((goOn, giveUp) => {
          waiting.current = { goOn, giveUp };
          setWanted(true);
        }),
    );
    return () => {
      letAsk(null);
      waiting.current?.giveUp();
    };
  }, []);

  const submit = useCallback(async (name: string, password: string) => {
    setBusy(true);
    setProblem(null);
    try {
      await signIn(name, password);
      setWanted(false);
      waiting.current?.goOn();
      tellSignedIn();
    } catch (reason) {
      if (!(reason instanceof ApiProblem)) throw reason;
      setProblem(reason);
    } finally {
      setBusy(false);
    }
  }, []);

  return { wanted, busy, problem, submit };
}
