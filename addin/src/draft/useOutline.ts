import { useCallback, useEffect, useRef, useState } from 'react';
import { ApiProblem, isAbort } from '../api/problem';
import { useDocumentState } from '../documents/DocumentsContext';
import type { DocumentState, OpenDocument } from '../documents/OpenDocument';
import { type ReadOutline, readOutline } from './readOutline';

const versionOf = ({ revision, kind }: DocumentState, language: string) =>
  [revision, kind, language].join(' ');

/** The outline of a document, read anew after each change made here but not amid one; the last one stays meanwhile. */
export function useOutline(document: OpenDocument, language: string, changing: boolean) {
  const version = versionOf(useDocumentState(document), language);
  const [read, setRead] = useState<ReadOutline | null>(null);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const [progress, setProgress] = useState<number>();
  const [state, setState] = useState<'reading' | 'ready' | 'cancelled'>('reading');
  const running = useRef<AbortController>(null);
  const seen = useRef('');

  const refresh = useCallback(async () => {
    running.current?.abort();
    const controller = new AbortController();
    const { signal } = controller;
    const now = versionOf(document.state, language);
    running.current = controller;
    setState('reading');
    setProgress(undefined);
    const finish = (outline: ReadOutline | null, failure: ApiProblem | null) => {
      seen.current = now;
      setRead(outline);
      setProblem(failure);
      setState('ready');
    };
    try {
      finish(await readOutline(document, language, { signal, progress: setProgress }), null);
    } catch (reason) {
      if (isAbort(reason) || signal.aborted) return;
      if (!(reason instanceof ApiProblem)) throw reason;
      finish(null, reason);
    }
  }, [document, language]);

  useEffect(() => {
    if (changing || seen.current === version) return;
    const timer = setTimeout(() => void refresh());
    return () => {
      clearTimeout(timer);
      running.current?.abort();
    };
  }, [refresh, version, changing]);

  const cancel = useCallback(() => {
    running.current?.abort();
    setState('cancelled');
  }, []);

  return {
    outline: read?.outline ?? null,
    from: read?.from ?? null,
    problem,
    progress,
    state,
    refresh,
    cancel,
  };
}

export type Outline = ReturnType<typeof useOutline>;
