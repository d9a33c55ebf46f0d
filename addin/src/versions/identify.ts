import { ApiProblem } from '../api/problem';
import type { Identity, OpenDocument, Work } from '../documents/OpenDocument';

/**
 * Has a document in Word say what it is, so that the library knows it again for whoever opens it. Where Word does not let
 * it, the document can be saved all the same, and it is asked anew where it belongs.
 */
export async function identify(
  document: OpenDocument,
  said: Omit<Identity, 'language'>,
  work: Work,
): Promise<void> {
  if (!document.can.identify) return;
  try {
    await document.ensureIdentity({ ...said, language: '' }, work);
  } catch (reason) {
    if (!(reason instanceof ApiProblem)) throw reason;
  }
}
