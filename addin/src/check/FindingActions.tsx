import type { Finding } from '../api/types';
import { RouteLink } from '../routes/RouteLink';
import { useTexts } from '../texts/TextsContext';
import styles from './FindingActions.module.css';
import { useFindingWork } from './FindingWork';
import { InsertMissing } from './InsertMissing';
import { WaiverActions } from './WaiverActions';
import { canBeWaived } from './waivers';

/** What can be done about a finding, here and now. */
export function FindingActions({ finding }: { finding: Finding }) {
  const { t } = useTexts();
  const work = useFindingWork();
  if (!work?.ready) return null;
  const { element, outcome, requirement } = finding;
  const open = outcome === 'not-met' || outcome === 'needs-review';
  return (
    <div className={`${styles.actions} screen-only`} role="group" aria-label={t('finding.actions')}>
      {outcome === 'not-met' && element && (
        <InsertMissing key={work.at} requirement={requirement} element={element} work={work} />
      )}
      {open && element && (
        <RouteLink className={styles.link} to={{ area: 'draft', document: work.document.name, element }}>
          {t('finding.draft')}
        </RouteLink>
      )}
      {(canBeWaived(finding) || finding.waiver) && <WaiverActions finding={finding} work={work} />}
    </div>
  );
}
