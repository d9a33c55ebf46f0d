import type { ProblemDetails } from './types';

/** What the server, or the way to it, refused: a code for machines, a title and a hint for people. */
export class ApiProblem extends Error {
  readonly code: string;
  readonly details: ProblemDetails;

  constructor(code: string, details: ProblemDetails = {}) {
    super(details.title ?? code);
    this.name = 'ApiProblem';
    this.code = code;
    this.details = details;
  }
}

/** The server did not answer at all. */
export const unreachable = () => new ApiProblem('unreachable');

/** Something answered, but not in the way of this interface: a proxy, a sign-in page. */
export const unexpectedAnswer = (status: number) => new ApiProblem('unexpected-answer', { status });

/** The document was changed, moved or removed after it was chosen: the browser no longer gives it out. */
export const fileChanged = () => new ApiProblem('file-changed', { status: 400 });

export const isAbort = (reason: unknown): boolean =>
  reason instanceof DOMException && reason.name === 'AbortError';
