import type { CheckReport, Finding } from '../api/types';
import type { Texts } from '../texts/texts';
import { isWaived } from './waivers';

export interface Headline {
  tone: 'missing' | 'review' | 'complete';
  main: string;
  also: string[];
}

const essential = (report: CheckReport, outcome: Finding['outcome']) =>
  report.outcomes.filter(
    (finding) => finding.severity === 'essential' && finding.outcome === outcome && !isWaived(finding),
  );

const elementsIn = (findings: Finding[]) =>
  new Set(findings.flatMap((finding) => finding.element ?? [])).size;

/** How many elements, and how many requirements of the document as a whole, are plainly not there, nor waived. */
export function missingIn(report: CheckReport) {
  const findings = essential(report, 'not-met');
  return { elements: elementsIn(findings), whole: findings.filter((finding) => !finding.element).length };
}

/** The report in one line, and the figures beside it. */
export function headlineOf(report: CheckReport, { t, plural }: Texts): Headline {
  const { elements, whole } = missingIn(report);
  const review = report.summary.needsReview.essential;
  const also = (key: Parameters<typeof plural>[0], n: number) => (n > 0 ? [plural(key, n)] : []);
  const rest = [
    ...also('headline.also.expected', report.summary.notMet.expected),
    ...also('headline.also.met', report.summary.met),
    ...also('waiver.waived', report.summary.waived),
    ...also('waiver.ended', report.summary.expiredWaivers),
  ];
  const toReview = also('headline.also.review', review);

  if (elements > 0) {
    const main = plural('headline.missing', elements);
    return { tone: 'missing', main, also: [...also('headline.also.whole', whole), ...toReview, ...rest] };
  }
  if (whole > 0)
    return { tone: 'missing', main: plural('headline.whole', whole), also: [...toReview, ...rest] };
  if (review > 0) return { tone: 'review', main: plural('headline.review', review), also: rest };
  return { tone: 'complete', main: t('headline.complete'), also: rest };
}
