import type { TextKey } from '../texts/texts';
import { monthsAfter } from './days';

/** A waiver as it is being written. */
export interface WaiverDraft {
  reason: string;
  by: string;
  /** yyyy-MM-dd; empty while no day is chosen. */
  until: string;
}

/** The bounds of the server: what is longer would be refused there. */
export const longest = { reason: 2000, by: 200 } as const;
const shortestReason = 10;

export const latestDay = (today: string): string => monthsAfter(today, 12);

/** What keeps the waiver from being written, each as the key of its text. */
export type Faults = Partial<Record<keyof WaiverDraft, TextKey>>;

export function faultsOf({ reason, by, until }: WaiverDraft, today: string): Faults {
  return {
    ...(reason.trim().length < shortestReason && { reason: 'waiver.reason.short' as const }),
    ...(by.trim() === '' && { by: 'waiver.by.missing' as const }),
    ...dayFault(until, today),
  };
}

/** Days as yyyy-MM-dd stand in the order of the calendar. */
function dayFault(until: string, today: string): Faults {
  if (until === '') return { until: 'waiver.until.missing' };
  if (until <= today) return { until: 'waiver.until.past' };
  return until > latestDay(today) ? { until: 'waiver.until.far' } : {};
}
