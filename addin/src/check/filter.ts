import type { Finding, Outcome, Severity } from '../api/types';

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
}

/** What is left to do. */
export const usualFilter: Filter = { outcomes: ['not-met', 'needs-review'], severity: null, text: '' };
export const everything: Filter = { outcomes, severity: null, text: '' };

export function matching({ outcomes: wanted, severity, text }: Filter): (finding: Finding) => boolean {
  const words = fold(text).split(/\s+/).filter(Boolean);
  return (finding) => {
    if (!wanted.includes(finding.outcome)) return false;
    if (severity !== null && finding.severity !== severity) return false;
    const all = fold(textOf(finding));
    return words.every((word) => all.includes(word));
  };
}

function textOf({ requirement, title, message, reason, hint, source, place }: Finding): string {
  return [requirement, title, message, reason, hint, source, place?.section, place?.snippet].join(' ');
}

/** Case and accents do not matter to someone who searches. */
const fold = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
