import type { Approval } from '../api/approval';
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

/** True while the latest version is still to be decided on: what is in force, or no longer, was. */
export const mayBeApproved = (state: Approval['state']) =>
  state === undefined || state === 'draft' || state === 'in-review' || state === 'cleared';

/** True where a document can be taken out of force, or given up: not while a round is open on it. */
export const mayBeWithdrawn = (state: Approval['state']) =>
  state === undefined || state === 'draft' || state === 'cleared' || state === 'approved';
