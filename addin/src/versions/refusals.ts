import { ApiProblem } from '../api/problem';

/** A version that somebody else saved in the meantime. */
export interface NewerVersion {
  number: string;
  author: string;
  at: string;
  eTag: string;
}

/** Word gave out only what the library has already. */
export const onlySavedVersion = () => new ApiProblem('word-file-refused');

/** The newer version that a refusal names; null where it is another refusal. */
export function newerIn(problem: ApiProblem | null): NewerVersion | null {
  if (problem?.code !== 'newer-version') return null;
  const { newerVersion, author, at, eTag } = problem.details as Record<string, unknown>;
  return { number: String(newerVersion), author: String(author), at: String(at), eTag: String(eTag) };
}

/** Who keeps a document, and until when, as a refusal says; null where it is another refusal. */
export function lockIn(problem: ApiProblem | null): { by: string; until: string | null } | null {
  if (problem?.code !== 'document-locked') return null;
  const { lockedBy, lockedUntil } = problem.details as Record<string, unknown>;
  return { by: String(lockedBy ?? ''), until: typeof lockedUntil === 'string' ? lockedUntil : null };
}
