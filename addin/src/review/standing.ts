import type { ReviewRound } from '../api/rounds';

/** How many of those asked have answered. */
export const answered = ({ reviewers }: ReviewRound) => ({
  n: reviewers.filter(({ silent }) => !silent).length,
  all: reviewers.length,
});
