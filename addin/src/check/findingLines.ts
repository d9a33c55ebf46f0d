import type { Finding } from '../api/types';
import type { Texts } from '../texts/texts';

/**
 * The two lines of a finding. A requirement's message says what is wrong when it does not hold: where it holds, the
 * title says all there is to say; without one, the message stands as the fault that was not found. Where a person must
 * look, it may be wrong, and is not said as a fact.
 */
export function linesOf({ outcome, title, lens, message, reason }: Finding, { t }: Texts) {
  // The title of a lens already stands above its findings.
  const name = lens ? undefined : title;
  switch (outcome) {
    case 'not-met':
      return { title: name ?? message, text: name ? message : reason };
    case 'needs-review':
      return {
        title: name ?? t('finding.perhaps', { message }),
        text: reason ?? (name ? message : undefined),
      };
    case 'met':
      return { title: name ?? t('finding.noSuchFault', { message }), text: reason };
    case 'not-applicable':
      return { title: name ?? message, text: reason };
  }
}
