import type { Finding } from '../api/types';
import type { Texts } from '../texts/texts';

/**
 * The two lines of a finding. A requirement's message says what is wrong when it does not hold: it is shown as such
 * only where that is plainly so, and never bare beside a check mark.
 */
export function linesOf({ outcome, title, lens, message, reason }: Finding, { t }: Texts) {
  // The title of a lens already stands above its findings.
  const name = lens ? undefined : title;
  switch (outcome) {
    case 'not-met':
      return { title: name ?? message, text: name ? message : reason };
    case 'needs-review':
      return { title: name ?? message, text: reason ?? (name ? message : undefined) };
    case 'met':
      return { title: name ?? t('finding.notTheCase', { message }), text: undefined };
    case 'not-applicable':
      return { title: name ?? message, text: reason };
  }
}
