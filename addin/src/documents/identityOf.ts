import { fetchOutline } from '../api/drafts';
import { ApiProblem } from '../api/problem';

/** The id in the custom XML of a file; null where it has none. */
export async function identityOf(
  file: File,
  kind: string | undefined,
  signal: AbortSignal,
): Promise<string | null> {
  try {
    const { identity } = await fetchOutline(file, { kind, language: undefined }, signal);
    return identity?.documentId ?? null;
  } catch (reason) {
    // A file that does not say what it is carries no identity either.
    if (reason instanceof ApiProblem && reason.code === 'kind-not-detected') return null;
    throw reason;
  }
}
