import { Button } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import { getReport } from '../api/versions';
import { useTexts } from '../texts/TextsContext';
import { LoadedView } from '../ui/LoadedView';
import { useLoaded } from '../ui/useLoaded';
import styles from './VersionHistory.module.css';

interface Props {
  document: string;
  number: string;
}

/** How complete a version was when it was saved; fetched when somebody asks. */
export function ReportLine({ document, number }: Props) {
  const { t } = useTexts();
  const [asked, setAsked] = useState(false);
  const load = useCallback((signal: AbortSignal) => getReport(document, number, signal), [document, number]);
  const report = useLoaded(asked ? load : null);
  if (!asked) {
    return (
      <div className={styles.buttons}>
        <Button size="small" appearance="subtle" onClick={() => setAsked(true)}>
          {t('versions.report.show', { version: number })}
        </Button>
      </div>
    );
  }
  return (
    <div role="status">
      <LoadedView loaded={report}>
        {({ summary: { complete, met, notMet, needsReview } }) => (
          <p className={styles.quiet}>
            {complete ? t('versions.report.complete') : t('versions.report.open', { n: notMet.essential })}{' '}
            {t('versions.report.counts', {
              met,
              notMet: notMet.essential + notMet.expected + notMet.advisory,
              review: needsReview.essential + needsReview.expected + needsReview.advisory,
            })}
          </p>
        )}
      </LoadedView>
    </div>
  );
}
