import { getJson } from './http';
import { pathOfDocument } from './library';
import type { Happened } from './rounds';
import { sendJson } from './sendJson';
import type { Version } from './versions';
import type { components } from './schema';

type Schemas = components['schemas'];

export type Refusal = Schemas['RefusalView'];

/** Whether the latest version can be approved, and all that stands in the way. */
export type Approval = Schemas['ApprovalView'];

export const getApproval = (document: string, language: string, signal?: AbortSignal) =>
  getJson<Approval>(`${pathOfDocument(document)}/approval?language=${language}`, signal);

export const approve = (document: string, { eTag }: Approval, comment: string, signal: AbortSignal) =>
  sendJson<Version>('POST', `${pathOfDocument(document)}/approval`, { body: { comment }, eTag, signal });

/** Takes the document out of force, or gives it up. */
export const withdraw = (document: string, { eTag }: Approval, reason: string, signal: AbortSignal) =>
  sendJson<object>('POST', `${pathOfDocument(document)}/withdrawal`, { body: { reason }, eTag, signal });

/** What happened to a document, the latest first. */
export const getHistory = async (document: string, language: string, signal?: AbortSignal) =>
  (await getJson<{ items: Happened[] }>(`${pathOfDocument(document)}/history?language=${language}`, signal))
    .items;
