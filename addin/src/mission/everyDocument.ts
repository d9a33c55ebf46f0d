import { type LibraryDocument, listDocuments } from '../api/library';

/** All documents of a mission, page after page. */
export async function everyDocument(mission: string, signal: AbortSignal): Promise<LibraryDocument[]> {
  const found: LibraryDocument[] = [];
  let after: string | undefined;
  do {
    const { items, next } = await listDocuments(mission, after, signal);
    found.push(...items);
    after = next;
  } while (after !== undefined);
  return found;
}
