import { findByIdentity } from '../api/library';
import { fetchVersion } from '../api/versions';
import type { DocumentCopy, Work } from '../documents/OpenDocument';
import { documentIdentity } from '../word/documentIdentity';

/** The latest version that the library has of the document in Word; null where it has none. */
export async function lastSavedVersion({ signal }: Work): Promise<DocumentCopy | null> {
  const identity = await documentIdentity();
  if (identity === null) return null;
  const [known] = await findByIdentity(identity, signal);
  if (known?.latest === undefined) return null;
  const { number, at, author } = known.latest;
  const { name, content } = await fetchVersion(known.id, number, signal);
  const file = new File([content], name, { type: content.type });
  return { file, from: { label: number, savedAt: at, by: author } };
}
