import type { Me } from '../api/account';
import type { Reviewer, ReviewRound } from '../api/rounds';

/** The seats a person may answer from: their own; where nobody signs in, one person writes down what all have said. */
export const seatsOf = ({ reviewers }: ReviewRound, { name, local }: Me): Reviewer[] =>
  local ? reviewers : reviewers.filter(({ user }) => user.toLowerCase() === name.toLowerCase());
