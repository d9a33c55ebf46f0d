import type { ReactNode } from 'react';
import { DocumentsContext } from './DocumentsContext';
import { useHeldDocuments } from './useHeldDocuments';

/** Keeps the documents of the workbench for all its areas. */
export function HeldDocuments({ children }: { children: ReactNode }) {
  return <DocumentsContext value={useHeldDocuments()}>{children}</DocumentsContext>;
}
