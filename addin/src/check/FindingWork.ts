import { createContext, useContext } from 'react';
import type { OpenDocument } from '../documents/OpenDocument';
import type { AskedOutline } from './useOutline';

/** What can be done about the findings of a document. */
export interface FindingWork {
  document: OpenDocument;
  /** True where the document has been changed here since it was checked. */
  stale: boolean;
  /** False while a check is under way, and where the report is from an earlier opening of the page. */
  ready: boolean;
  outline: AskedOutline;
  again: () => void;
  /** When the report was made; what was done since then is over with a newer one. */
  at: string;
}

export const FindingWorkContext = createContext<FindingWork | null>(null);

/** Null where findings are only to be read. */
export const useFindingWork = () => useContext(FindingWorkContext);
