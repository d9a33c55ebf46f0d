import { useCallback, useState } from 'react';
import { findByIdentity, getDocument, type LibraryDocument } from '../api/library';
import type { OpenDocument } from '../documents/OpenDocument';
import { useLoaded } from '../ui/useLoaded';

/** The entries of the library that an open document may belong to; none where it is new there. */
export function useEntry(document: OpenDocument, here: boolean) {
  const [chosen, setChosen] = useState<string | null>(null);
  const [wanted, setWanted] = useState(here);
  if (here && !wanted) setWanted(true);
  const find = useCallback(
    async (signal: AbortSignal): Promise<LibraryDocument[]> => {
      if (chosen !== null) return [await getDocument(chosen, signal)];
      const identity = await document.identity({ signal });
      return identity === null ? [] : findByIdentity(identity, signal);
    },
    [document, chosen],
  );
  const found = useLoaded(wanted ? find : null);
  return { found, choose: setChosen, refresh: found.retry };
}
