import type { ReviewRound } from '../api/rounds';
import type { Texts } from '../texts/texts';

/** How many of those asked have answered. */
export const answered = ({ reviewers }: ReviewRound) => ({
  n: reviewers.filter(({ silent }) => !silent).length,
  all: reviewers.length,
});

/** Those who have not answered yet, in words; empty where all have. */
export const silentIn = ({ reviewers }: ReviewRound, { t }: Texts): string =>
  reviewers
    .filter(({ silent }) => silent)
    .map(({ branch, user }) => t('answer.seat', { branch: t(`branch.${branch}`), user }))
    .join(' · ');
