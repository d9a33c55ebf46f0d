import type { ConsistencyFinding } from '../api/consistency';
import type { Outcome } from '../api/types';
import { isOpen } from './decisions';

/** Which findings are shown; empty words stand for all of a kind. */
export interface Wanted {
  /** "open" stands for what asks for something and is not on purpose. */
  outcome: 'open' | 'on-purpose' | '' | Outcome;
  relation: string;
  document: string;
}

export const usual: Wanted = { outcome: 'open', relation: '', document: '' };

export const outcomes = ['not-met', 'needs-review', 'met', 'not-applicable'] as const;

export const isWanted = (finding: ConsistencyFinding, { outcome, relation, document }: Wanted) =>
  isOfOutcome(finding, outcome) &&
  (relation === '' || finding.relation === relation) &&
  (document === '' || finding.places.some((place) => place.document === document));

/** The findings by their relations, in the order of the report; within one, the gravest first. */
export function byRelation(findings: readonly ConsistencyFinding[]) {
  const groups = new Map<string, ConsistencyFinding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.relation);
    if (group) group.push(finding);
    else groups.set(finding.relation, [finding]);
  }
  return [...groups].map(([relation, group]) => ({
    relation,
    findings: group.sort((one, other) => gravityOf(one) - gravityOf(other)),
  }));
}

function isOfOutcome(finding: ConsistencyFinding, outcome: Wanted['outcome']) {
  if (outcome === '') return true;
  if (outcome === 'on-purpose') return finding.onPurpose !== undefined;
  if (outcome === 'open') return isOpen(finding) && !finding.onPurpose;
  return finding.outcome === outcome;
}

const gravityOf = ({ outcome }: ConsistencyFinding) => outcomes.indexOf(outcome);
