import { fileOf, type NamedFile } from './files';
import { getJson, send } from './http';
import type { Branch } from './missions';
import { pathOfRound } from './rounds';
import { sendJson } from './sendJson';
import type { Schemas } from './types';

export type Placing = Schemas['Placing'];
export type CommentDecision = 'open' | 'accepted' | 'rejected' | 'noted';

/** A comment of a reviewer, and what became of it. */
export interface CommentRow {
  id: string;
  section: string[];
  /** The number of the paragraph; 0 where the place is not known. */
  paragraph: number;
  /** How the place was found, from the surest to none. */
  placing: Placing;
  quote: string;
  branch?: Branch;
  author: string;
  comment: string;
  response?: string;
  decision: CommentDecision;
  /** The row that leads its group; itself where it stands alone. */
  group: string;
  eTag: string;
}

export interface CommentMatrix {
  document: string;
  version: string;
  closed: boolean;
  rows: CommentRow[];
}

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
