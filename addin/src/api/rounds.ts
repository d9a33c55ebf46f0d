import { getJson, jsonOf, send } from './http';
import { pathOfDocument } from './library';
import type { Branch } from './missions';
import { everyPage } from './pages';
import { sendJson } from './sendJson';
import type { Schemas } from './types';
import { contentOf } from './upload';

export type Clearance = Schemas['Clearance'];
export type Silence = Schemas['Silence'];
export type Reviewer = Schemas['ReviewerView'];
export type Happened = Schemas['HappenedView'];
export type ReviewRound = Schemas['RoundView'];

/** A round that is to be opened; each branch has a reviewer, or a reason to go without. */
export interface NewRound {
  version: string;
  name?: string;
  deadline: string;
  silence: Silence;
  reviewers: { branch: Branch; user: string }[];
  withoutBranches: Partial<Record<Branch, string>>;
}

/** What a copy that came back brought. */
export type Brought = Pick<Schemas['BroughtComments'], 'added' | 'grouped' | 'unplaced'>;

export interface NewAnswer {
  branch: Branch;
  answer: Clearance;
  comment: string;
  /** Whose answer it is; heeded only where nobody signs in. */
  user: string;
}

/** What ends a round, or gives it more time. */
export type RoundStep =
  | { step: 'close'; body: Record<string, never> }
  | { step: 'withdrawal'; body: { reason: string } }
  | { step: 'extension'; body: { deadline: string; reason: string } };

export const clearances: readonly Clearance[] = ['cleared', 'cleared-with-comments', 'not-cleared'];

export const isOpen = ({ state }: ReviewRound) => state === 'open' || state === 'overdue';

export const pathOfRound = (round: string) => `/api/review-rounds/${encodeURIComponent(round)}`;

/** The latest first. */
export const listRounds = (document: string, language: string, signal?: AbortSignal) =>
  everyPage<ReviewRound>(`${pathOfDocument(document)}/review-rounds?language=${language}`, signal);

export const getRound = (round: string, language: string, signal?: AbortSignal) =>
  getJson<ReviewRound>(`${pathOfRound(round)}?language=${language}`, signal);

export const openRound = (document: string, body: NewRound, signal: AbortSignal) =>
  sendJson<ReviewRound>('POST', `${pathOfDocument(document)}/review-rounds`, { body, signal });

export const answerRound = (round: string, body: NewAnswer, signal: AbortSignal) =>
  sendJson<ReviewRound>('POST', `${pathOfRound(round)}/answers`, { body, signal });

/** Notes that those who are to be reminded were. */
export const noteReminders = (round: string, signal: AbortSignal) =>
  sendJson<ReviewRound>('POST', `${pathOfRound(round)}/reminders`, { signal });

export const stepRound = ({ id, eTag }: ReviewRound, { step, body }: RoundStep, signal: AbortSignal) =>
  sendJson<ReviewRound>('POST', `${pathOfRound(id)}/${step}`, { body, eTag, signal });

/** Takes the comments of a copy into the matrix. */
export async function sendCopy(
  round: string,
  branch: Branch,
  file: File,
  signal: AbortSignal,
): Promise<Brought> {
  const body = new FormData();
  body.append('file', await contentOf(file), file.name);
  body.append('branch', branch);
  const headers = { Accept: 'application/json' };
  return jsonOf<Brought>(
    await send(`${pathOfRound(round)}/copies`, { method: 'POST', headers, body, signal }),
  );
}
