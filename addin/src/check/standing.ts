import type { Texts } from '../texts/texts';
import type { Entry } from './entries';
import { missingIn } from './headline';

/** How a document stands, in a few words. */
export function standingOf({ state, checked }: Entry, { t, plural }: Texts): string {
  const report = checked?.report;
  if (state === 'waiting') return t('documents.waiting');
  if (state === 'checking') return t('documents.checking');
  if (state === 'failed') return t('documents.failed');
  if (state === 'cancelled' || !report) return t('documents.cancelled');
  const { elements, whole } = missingIn(report);
  if (elements + whole > 0) return plural('documents.missing', elements + whole);
  const review = report.summary.needsReview.essential;
  return review > 0 ? plural('documents.review', review) : t('documents.complete');
}
