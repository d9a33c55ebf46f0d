import { useCallback, useState } from 'react';
import type { NamedFile } from '../api/files';
import { ApiProblem } from '../api/problem';
import { saveFile } from './saveFile';

/** Fetches a file and saves it; tells what is under way, what went wrong and what was saved last. */
export function useSave() {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const [saved, setSaved] = useState<Omit<NamedFile, 'content'> | null>(null);

  const save = useCallback(async (make: () => Promise<NamedFile>) => {
    setBusy(true);
    setProblem(null);
    setSaved(null);
    try {
      const { content, ...about } = await make();
      saveFile(about.name, content);
      setSaved(about);
    } catch (reason) {
      if (!(reason instanceof ApiProblem)) throw reason;
      setProblem(reason);
    } finally {
      setBusy(false);
    }
  }, []);

  return { save, busy, problem, saved };
}
