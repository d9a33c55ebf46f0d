import type { ConsistencyFinding, ItemLink } from '../api/consistency';
import type { Decision } from '../api/consistencyRuns';

/** What can be decided about a link as it stands. */
export function decisionsFor({ standing, by, wording }: ItemLink): Decision[] {
  switch (standing) {
    case 'rejected':
    case 'on-purpose':
      return ['undone'];
    case 'suspect':
      return [
        'cleared',
        ...(by === 'text' ? (['confirmed'] as const) : []),
        'rejected',
        'differs-on-purpose',
      ];
    case 'ok': {
      const differs = wording === 'identical' ? [] : (['differs-on-purpose'] as const);
      if (by === 'confirmed') return ['undone', 'rejected', ...differs];
      return [...(by === 'text' ? (['confirmed'] as const) : []), 'rejected', ...differs];
    }
  }
}

/** What can be decided about what a finding found between two items. */
export function decisionsOn(finding: ConsistencyFinding, link: ItemLink | undefined): Decision[] {
  if (finding.link === undefined) return [];
  if (finding.onPurpose) return ['undone'];
  if (link) return decisionsFor(link);
  return isOpen(finding) ? ['confirmed', 'rejected', 'differs-on-purpose'] : [];
}

export const isOpen = ({ outcome }: ConsistencyFinding) =>
  outcome === 'not-met' || outcome === 'needs-review';

/** A decision that is made at once, since it can be taken back as easily. */
export type Direct = 'confirmed' | 'undone';

export const isDirect = (decision: Decision): decision is Direct =>
  decision === 'confirmed' || decision === 'undone';
