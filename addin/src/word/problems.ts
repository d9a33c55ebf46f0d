import { ApiProblem } from '../api/problem';

/** What Word refuses, in the codes for which the texts have words. Those with a status do not pass by themselves. */
const codes = {
  'word-read-only': 403,
  'word-protected': 403,
  'word-locked': undefined,
  'word-too-large': 413,
  'word-file-refused': undefined,
  'word-too-old': 400,
  'word-busy': undefined,
  'word-search-open': undefined,
  'word-place-gone': 400,
  'word-identity-not-kept': undefined,
  'word-refused': undefined,
} as const;

export type WordProblemCode = keyof typeof codes;

export const wordProblem = (code: WordProblemCode) => {
  const status = codes[code];
  return new ApiProblem(code, status === undefined ? {} : { status });
};

/** Errors of the common API have numbers, those of Word's own API names. */
const known: Record<string, WordProblemCode> = {
  1004: 'word-too-large',
  5001: 'word-file-refused',
  5002: 'word-read-only',
  5010: 'word-busy',
  11000: 'word-busy',
  11001: 'word-file-refused',
  AccessDenied: 'word-protected',
  NotAllowed: 'word-protected',
  ItemNotFound: 'word-place-gone',
  InvalidObjectPath: 'word-place-gone',
  SearchStringInvalidOrTooLong: 'word-place-gone',
  NotImplemented: 'word-too-old',
  ApiNotFound: 'word-too-old',
  ActivityLimitReached: 'word-busy',
  RequestAborted: 'word-busy',
  ServiceNotAvailable: 'word-busy',
  Timeout: 'word-busy',
  HostIsBusy: 'word-busy',
  SearchDialogIsOpen: 'word-search-open',
  RequestPayloadSizeLimitExceeded: 'word-too-large',
  ResponsePayloadSizeLimitExceeded: 'word-too-large',
};

/** The problem in an error of Office.js; null where it is another error, or a fault of our own. */
export function officeProblemOf(reason: unknown): ApiProblem | null {
  const code = codeOf(reason);
  if (code === null) return null;
  // Word says no more than this of a document that is protected, co-authored or open for viewing.
  if (code === 'GeneralException') return wordProblem(isReadOnly() ? 'word-read-only' : 'word-locked');
  return wordProblem(known[code] ?? 'word-refused');
}

export const problemOf = (reason: unknown): ApiProblem =>
  officeProblemOf(reason) ?? wordProblem('word-refused');

function codeOf(reason: unknown): string | null {
  if (reason === null || typeof reason !== 'object' || reason instanceof ApiProblem) return null;
  if (reason instanceof DOMException || !('code' in reason)) return null;
  const code = String(reason.code);
  return code === 'PropertyNotLoaded' ? null : code;
}

const isReadOnly = () => String(Office.context.document.mode) === 'readOnly';
