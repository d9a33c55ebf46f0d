import type { Finding, Outcome, Severity } from '../api/types';
import type { Turn } from './comparison';
import { isWaived } from './waivers';

/** In the order in which a reader needs them. */
export const outcomes = [
  'not-met',
  'needs-review',
  'met',
  'not-applicable',
] as const satisfies readonly Outcome[];
export const severities = ['essential', 'expected', 'advisory'] as const satisfies readonly Severity[];

/** Which findings are shown. A null severity stands for all of them. */
export interface Filter {
  outcomes: readonly Outcome[];
  severity: Severity | null;
  text: string;
  /** Narrows to one thing, whatever the outcome: waived findings, or those that changed since the last check. */
  only: 'waived' | 'changed' | null;
  /** True where what is waived is shown along with the rest; it counts with no outcome. */
  waived: boolean;
}

/** What is left to do, and what is waived: that is never hidden at first. */
export const usualFilter: Filter = {
  outcomes: ['not-met', 'needs-review'],
  severity: null,
  text: '',
  only: null,
  waived: true,
};
export const everything: Filter = {
  outcomes,
  severity: null,
  text: '',
  only: null,
  waived: true,
};

/**
 * Which findings a filter leaves; `turns` are those that changed since the last check. The one that the address names
 * stays when it comes to be waived.
 */
export function matching(
  { outcomes: wanted, severity, text, only, waived }: Filter,
  turns?: ReadonlyMap<string, Turn>,
  named?: string,
): (finding: Finding) => boolean {
  const words = fold(text).split(/\s+/).filter(Boolean);
  return (finding) => {
    if (only === null && !wanted.includes(finding.outcome)) return false;
    if (only === null && !waived && isWaived(finding) && finding.requirement !== named) return false;
    if (only === 'waived' && !finding.waiver) return false;
    if (only === 'changed' && !turns?.has(finding.requirement)) return false;
    if (severity !== null && finding.severity !== severity) return false;
    return words.length === 0 || words.every((word) => textOf(finding).includes(word));
  };
}

const folded = new WeakMap<Finding, string>();

/** Folded once: a report is searched again with every letter that is typed. */
function textOf(finding: Finding): string {
  const known = folded.get(finding);
  if (known !== undefined) return known;
  const { requirement, title, message, reason, hint, source, place, waiver } = finding;
  const texts = [requirement, title, message, reason, hint, source, place?.section, place?.snippet];
  const all = fold([...texts, waiver?.reason, waiver?.by].join(' '));
  folded.set(finding, all);
  return all;
}

/** Case and accents do not matter to someone who searches. */
const fold = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
