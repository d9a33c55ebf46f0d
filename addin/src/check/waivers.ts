import type { Finding } from '../api/types';

/** True where a waiver holds: the finding is shown, and does not count. */
export const isWaived = ({ waiver }: Finding): boolean => waiver?.standing === 'active';

/** True where a person may say that the requirement need not hold. */
export const canBeWaived = ({ outcome }: Finding): boolean =>
  outcome === 'not-met' || outcome === 'needs-review';
