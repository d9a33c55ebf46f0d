import type { CommentDecision, CommentRow } from '../api/matrix';
import type { Branch } from '../api/missions';

/** Which comments are looked at; empty for any. */
export interface Wanted {
  branch: Branch | '';
  decision: CommentDecision | '';
}

export const anything: Wanted = { branch: '', decision: '' };

export const matches = (row: CommentRow, { branch, decision }: Wanted) =>
  (branch === '' || row.branch === branch) && (decision === '' || row.decision === decision);

/** The rows with those of one group one after the other, below the one that leads it. */
export function grouped(rows: readonly CommentRow[]): CommentRow[] {
  const groups = new Map<string, CommentRow[]>();
  for (const row of rows) groups.set(row.group, [...(groups.get(row.group) ?? []), row]);
  return [...groups.values()].flatMap((members) => [...members].sort(leaderFirst));
}

/** True where the row says the same as another one, which leads. */
export const follows = ({ id, group }: CommentRow) => id !== group;

const leaderFirst = (one: CommentRow, other: CommentRow) => Number(follows(one)) - Number(follows(other));

/** True where a person should say, or may say better, what the comment is about. */
export const needsPlace = ({ placing }: CommentRow) =>
  placing === 'unplaced' || placing === 'similar-text' || placing === 'by-hand';
