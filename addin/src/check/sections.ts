import type { CheckReport, Finding, Outcome, TemplateDetail } from '../api/types';
import type { Texts } from '../texts/texts';
import { isWaived } from './waivers';

/** Findings that belong together: those of a section, of the document as a whole, or of a lens. */
export interface ReportSection {
  key: string;
  title: string;
  findings: Finding[];
  /** Without the waived ones, which are counted apart. */
  counts: Record<Outcome, number>;
  waived: number;
}

/** The sections in the report's order. The template brings their titles; until it is there, their ids serve. */
export function sectionsOf(
  report: CheckReport,
  template: TemplateDetail | null,
  { t }: Texts,
): ReportSection[] {
  const titles = new Map(template?.sections.map(({ id, title }) => [id, title]));
  const titleOf = ({ section, lens, title }: Finding) => {
    if (lens) return t('section.lens', { lens: title ?? lens });
    return section ? (titles.get(section) ?? spelled(section)) : t('section.document');
  };
  const groups = new Map<string, Finding[]>();
  for (const finding of report.outcomes) {
    const group = groups.get(keyOf(finding));
    if (group) group.push(finding);
    else groups.set(keyOf(finding), [finding]);
  }
  return [...groups].map(([key, findings]) => ({
    key,
    title: titleOf(findings[0] as Finding),
    findings,
    counts: countsOf(findings.filter((finding) => !isWaived(finding))),
    waived: findings.filter(isWaived).length,
  }));
}

/** Where a section of the report stands on the page. */
export const anchorOf = ({ key }: ReportSection) => `section-${key}`;

const keyOf = ({ section, lens }: Finding) => (lens ? `lens-${lens}` : (section ?? 'document-as-a-whole'));

function countsOf(findings: Finding[]): Record<Outcome, number> {
  const counts = { met: 0, 'not-met': 0, 'needs-review': 0, 'not-applicable': 0 };
  for (const { outcome } of findings) counts[outcome]++;
  return counts;
}

const spelled = (id: string) => id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ');
