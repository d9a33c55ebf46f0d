import { createContext, useCallback, useContext, useSyncExternalStore } from 'react';
import type { OpenDocument } from './OpenDocument';

/** The documents that are open here. */
export interface Documents {
  /** In Word the one beside the pane; in a browser those chosen, dropped or made. */
  list: readonly OpenDocument[];
  /** Opens files; a name that is taken gets a number. Null where no other document can be opened. */
  add: ((files: Iterable<File>) => OpenDocument[]) | null;
  remove: (document: OpenDocument) => void;
}

export const DocumentsContext = createContext<Documents>({ list: [], add: null, remove: () => undefined });

export const useDocuments = () => useContext(DocumentsContext);

/** The state of a document as it is now. */
export const useDocumentState = (document: OpenDocument) =>
  useSyncExternalStore(document.subscribe, () => document.state);

/** Has a component drawn anew whenever the state of one of the documents changes. */
export function useDocumentStates(list: readonly OpenDocument[]): void {
  const subscribe = useCallback(
    (changed: () => void) => {
      const stops = list.map((document) => document.subscribe(changed));
      return () => stops.forEach((stop) => stop());
    },
    [list],
  );
  useSyncExternalStore(subscribe, () =>
    list.map(({ id, state }) => [id, state.revision, state.kind].join()).join(';'),
  );
}
