import { type Branch, branches } from '../api/missions';
import type { NewRound, Silence } from '../api/rounds';

/** A branch of a round as it is being planned: who is asked, or why nobody is. */
export interface Seat {
  user: string;
  without: string;
}

export interface RoundDraft {
  name: string;
  /** As the browser's own field gives it: yyyy-MM-ddThh:mm, by the clock of this device. */
  deadline: string;
  silence: Silence;
  seats: Record<Branch, Seat>;
}

export const emptyDraft = (): RoundDraft => ({
  name: '',
  deadline: '',
  silence: 'not-cleared',
  seats: Object.fromEntries(
    branches.map((branch) => [branch, { user: '', without: '' }]),
  ) as RoundDraft['seats'],
});

/** The branches that have neither a reviewer nor a reason. */
export const emptySeats = ({ seats }: RoundDraft): Branch[] =>
  branches.filter((branch) =>
    [seats[branch].user, seats[branch].without].every((text) => text.trim() === ''),
  );

/** The round as it is asked for; several names in one seat are parted by commas. */
export function roundOf({ name, deadline, silence, seats }: RoundDraft, version: string): NewRound {
  const namesIn = (branch: Branch) =>
    seats[branch].user
      .split(/[,،]/)
      .map((user) => user.trim())
      .filter(Boolean);
  const without = branches.filter(
    (branch) => namesIn(branch).length === 0 && seats[branch].without.trim() !== '',
  );
  return {
    version,
    ...(name.trim() !== '' && { name: name.trim() }),
    deadline: new Date(deadline).toISOString(),
    silence,
    reviewers: branches.flatMap((branch) => namesIn(branch).map((user) => ({ branch, user }))),
    withoutBranches: Object.fromEntries(without.map((branch) => [branch, seats[branch].without.trim()])),
  };
}
