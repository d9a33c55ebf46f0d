import { useCallback, useState } from 'react';
import type { NamedFile } from '../api/files';
import { ApiProblem } from '../api/problem';
import { saveFile } from './saveFile';

/** Fetches a file and saves it, or hands it on; tells what is under way, what went wrong and what was saved last. */
export function useSave() {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const [saved, setSaved] = useState<Omit<NamedFile, 'content'> | null>(null);

  const save = useCallback(async (make: () => Promise<NamedFile>, done?: () => void, hand = download) => {
    setBusy(true);
    setProblem(null);
    setSaved(null);
    try {
      const file = await make();
      hand(file);
      setSaved({ name: file.name, signatureBroken: file.signatureBroken });
      done?.();
    } catch (reason) {
      if (!(reason instanceof ApiProblem)) throw reason;
      setProblem(reason);
    } finally {
      setBusy(false);
    }
  }, []);

  return { save, busy, problem, saved };
}

const download = ({ name, content }: NamedFile) => saveFile(name, content);
