import { getJson } from './http';
import { pathOfDocument } from './library';
import type { ApiProblem } from './problem';
import type { Happened } from './rounds';
import { sendJson } from './sendJson';
import type { Version } from './versions';
import type { components } from './schema';

type Schemas = components['schemas'];

/** Where a document stands in its life. */
export type Life = Schemas['LifeView'];

/** A document that another is built on, and that changed since. */
export type Suspicion = Schemas['SuspicionView'];

export type Refusal = Schemas['RefusalView'];

/** Whether the latest version can be approved, and all that stands in the way. */
export type Approval = Schemas['ApprovalView'];

export const getApproval = (document: string, language: string, signal?: AbortSignal) =>
  getJson<Approval>(`${pathOfDocument(document)}/approval?language=${language}`, signal);

/** Publishes the version that was judged; what stands in the way is told in the language. */
export const approve = (
  document: string,
  { eTag }: Approval,
  comment: string,
  language: string,
  signal: AbortSignal,
) =>
  sendJson<Version>('POST', `${pathOfDocument(document)}/approval?language=${language}`, {
    body: { comment },
    eTag,
    signal,
  });

/** What a refused approval names; null where it was something else that went wrong. */
export function refusalsIn({ code, details }: ApiProblem): readonly Refusal[] | null {
  return code === 'approval-refused' ? ((details as { refusals?: Refusal[] }).refusals ?? null) : null;
}

/** Takes the document out of force, or gives it up. */
export const withdraw = (document: string, { eTag }: Approval, reason: string, signal: AbortSignal) =>
  sendJson<object>('POST', `${pathOfDocument(document)}/withdrawal`, { body: { reason }, eTag, signal });

/** Brings back what was withdrawn; `eTag` is that of the latest version. */
export const reinstate = (document: string, eTag: string | undefined, reason: string, signal: AbortSignal) =>
  sendJson<object>('POST', `${pathOfDocument(document)}/reinstatement`, { body: { reason }, eTag, signal });

/** Says that the document still agrees with one it is built on that changed. */
export const settle = (document: string, cause: string, reason: string, signal: AbortSignal) =>
  sendJson<Life>('POST', `${pathOfDocument(document)}/settlements`, { body: { cause, reason }, signal });

/** Where a document stands, and what happened to it, the latest first. */
export const getHistory = (document: string, language: string, signal?: AbortSignal) =>
  getJson<{ standing: Life; items: Happened[] }>(
    `${pathOfDocument(document)}/history?language=${language}`,
    signal,
  );
