import { useCallback, useState } from 'react';
import { findByIdentity, type LibraryDocument } from '../api/library';
import type { OpenDocument } from '../documents/OpenDocument';
import { useLoaded } from '../ui/useLoaded';

/** What the library knows of an open document, asked for once somebody looks; more than one where a file was copied. */
export function useKnown(document: OpenDocument, here: boolean) {
  const [wanted, setWanted] = useState(here);
  if (here && !wanted) setWanted(true);
  const [chosen, setChosen] = useState<string | null>(null);
  const find = useCallback(
    async (signal: AbortSignal): Promise<LibraryDocument[]> => {
      const identity = await document.identity({ signal });
      const found = identity === null ? [] : await findByIdentity(identity, signal);
      return chosen === null ? found : found.filter(({ id }) => id === chosen);
    },
    [document, chosen],
  );
  return { known: useLoaded(wanted ? find : null), choose: setChosen };
}
