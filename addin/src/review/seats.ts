import type { Me } from '../api/account';
import { type Branch, branches } from '../api/missions';
import type { Reviewer, ReviewRound } from '../api/rounds';
import type { Rights } from '../api/rights';

/** The seats a person may answer from: their own; where nobody signs in, one person writes down what all have said. */
export const seatsOf = ({ reviewers }: ReviewRound, { name, local }: Me): Reviewer[] =>
  local ? reviewers : reviewers.filter(({ user }) => user.toLowerCase() === name.toLowerCase());

/** The branches whose copies a person may hand in: drafters those of all, reviewers those of their own. */
export const commentsFor = ({ draft, branches: own }: Rights): readonly Branch[] =>
  draft || own === 'all' ? branches : own;
