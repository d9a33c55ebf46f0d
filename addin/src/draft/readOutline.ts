import { type DraftOutline, fetchOutline } from '../api/drafts';
import type { DocumentCopy, OpenDocument, Work } from '../documents/OpenDocument';

/** The outline of a document as it is now, and which version of it was read. */
export interface ReadOutline {
  outline: DraftOutline;
  from: DocumentCopy['from'];
}

export async function readOutline(
  document: OpenDocument,
  language: string,
  work: Work,
): Promise<ReadOutline> {
  const { file, from } = await document.read(work);
  const outline = await fetchOutline(file, { kind: document.state.kind, language }, work.signal);
  work.signal.throwIfAborted();
  return { outline, from };
}
