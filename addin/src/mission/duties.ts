import type { Duty, Member } from '../api/missions';
import type { Texts } from '../texts/texts';

/** A duty in words: "Reviewer (Police)". */
export const dutyIn = ({ role, branch }: Duty, { t }: Texts): string =>
  branch ? t('members.reviewerOf', { branch: t(`branch.${branch}`) }) : t(`role.${role}`);

const same = (one: Duty, other: Duty) =>
  one.role === other.role && (one.branch ?? null) === (other.branch ?? null);

export const has = (duties: readonly Duty[], duty: Duty) => duties.some((each) => same(each, duty));

/** The duties with one more, if it is not among them. */
export const withDuty = (duties: readonly Duty[], duty: Duty): Duty[] =>
  has(duties, duty) ? [...duties] : [...duties, duty];

export const withoutDuty = (duties: readonly Duty[], duty: Duty): Duty[] =>
  duties.filter((each) => !same(each, duty));

const isAdministrator = ({ duties }: Member) => duties.some(({ role }) => role === 'administrator');

/** True where nobody else in the mission could give duties any more. */
export const isLastAdministrator = (members: readonly Member[], member: Member) =>
  isAdministrator(member) && members.filter(isAdministrator).length === 1;
