import { fileOf, type NamedFile } from './files';
import { getJson, send } from './http';
import { pathOfRound } from './rounds';
import { sendJson } from './sendJson';
import type { Schemas } from './types';

export type Placing = Schemas['Placing'];
export type CommentDecision = Schemas['Disposition'];

/** A comment of a reviewer, and what became of it. */
export type CommentRow = Schemas['RowView'];
export type CommentMatrix = Schemas['MatrixView'];

export const commentDecisions: readonly CommentDecision[] = ['open', 'accepted', 'rejected', 'noted'];

const pathOf = (round: string) => `${pathOfRound(round)}/matrix`;

export const getMatrix = (round: string, signal?: AbortSignal) =>
  getJson<CommentMatrix>(pathOf(round), signal);

export const respond = (
  round: string,
  { id, eTag }: CommentRow,
  body: { response: string; decision: CommentDecision },
  signal: AbortSignal,
) => sendJson<CommentRow>('PUT', `${pathOf(round)}/${encodeURIComponent(id)}`, { body, eTag, signal });

/** Says which paragraph of the reviewed version a comment is about. */
export const placeComment = (
  round: string,
  { id, eTag }: CommentRow,
  paragraph: number,
  signal: AbortSignal,
) =>
  sendJson<CommentRow>('PUT', `${pathOf(round)}/${encodeURIComponent(id)}/place`, {
    body: { paragraph },
    eTag,
    signal,
  });

/** Puts comments that say the same into one group. */
export const groupRows = (round: string, rows: readonly string[], signal: AbortSignal) =>
  sendJson<CommentMatrix>('POST', `${pathOf(round)}/groups`, { body: { rows }, signal });

export const ungroup = (round: string, group: string, signal: AbortSignal) =>
  sendJson<CommentMatrix>('DELETE', `${pathOf(round)}/groups/${encodeURIComponent(group)}`, { signal });

export async function fetchMatrix(
  round: string,
  format: 'csv' | 'docx',
  language: string,
): Promise<NamedFile> {
  const response = await send(`${pathOf(round)}?format=${format}&language=${language}`);
  return fileOf(response, `comments.${format}`);
}

/** The reviewed version with the responses as replies to its comments. */
export const fetchReplies = async (round: string): Promise<NamedFile> =>
  fileOf(await send(`${pathOfRound(round)}/replies`), 'replies.docx');
