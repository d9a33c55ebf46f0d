import type { Duty } from '../api/missions';
import type { Texts } from '../texts/texts';

/** A duty in words: "Reviewer (Police)". */
export const dutyIn = ({ role, branch }: Duty, { t }: Texts): string =>
  branch ? t('members.reviewerOf', { branch: t(`branch.${branch}`) }) : t(`role.${role}`);

const same = (one: Duty, other: Duty) =>
  one.role === other.role && (one.branch ?? null) === (other.branch ?? null);

/** The duties with one more, if it is not among them. */
export const withDuty = (duties: readonly Duty[], duty: Duty): Duty[] =>
  duties.some((each) => same(each, duty)) ? [...duties] : [...duties, duty];
