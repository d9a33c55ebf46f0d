import { type Changes, changeDocument } from './changeDocument';
import { changeIdentity } from './identityPart';
import type { IdentityChange } from './identityXml';

/**
 * Changes what the document says of itself along with the document: first, since where Word lets nothing be changed that
 * is known then before anything is; and it is taken back where the rest cannot be done.
 */
export async function changeWithIdentity(
  identity: IdentityChange,
  changes: Changes,
  signal: AbortSignal,
): Promise<void> {
  signal.throwIfAborted();
  const takeBack = await changeIdentity(identity);
  try {
    await changeDocument(changes, signal);
  } catch (reason) {
    await takeBack();
    throw reason;
  }
}
