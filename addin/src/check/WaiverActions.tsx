import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Finding } from '../api/types';
import { useTexts } from '../texts/TextsContext';
import { ProblemMessage } from '../ui/ProblemMessage';
import styles from './FindingActions.module.css';
import type { FindingWork } from './FindingWork';
import { lineOf } from './useReached';
import { useTask } from '../ui/useTask';
import { WaiverDialog } from './WaiverDialog';
import { canBeWaived } from './waivers';

interface Props {
  finding: Finding;
  work: FindingWork;
}

/** Waive a requirement, change its waiver, or take that back. The document is checked again after each. */
export function WaiverActions({ finding, work }: Props) {
  const { t } = useTexts();
  const { requirement, waiver } = finding;
  const [asking, setAsking] = useState(false);
  const { start, busy, problem } = useTask();
  const changed = () => {
    setAsking(false);
    work.again();
    // The button that was pressed may go with the new report.
    document.getElementById(lineOf(requirement))?.focus();
  };
  const withdraw = () => {
    if (busy) return;
    void start((signal) => work.document.withdrawWaiver(requirement, { signal }), changed);
  };
  return (
    <>
      {canBeWaived(finding) && (
        <Button size="small" onClick={() => setAsking(true)}>
          {t(waiver ? 'waiver.change' : 'waiver.waive')}
        </Button>
      )}
      {waiver && (
        <Button size="small" disabledFocusable={busy} onClick={withdraw}>
          {t('waiver.withdraw')}
        </Button>
      )}
      {asking && (
        <WaiverDialog
          finding={finding}
          document={work.document}
          onClose={() => setAsking(false)}
          onWaived={changed}
        />
      )}
      {problem && (
        <div className={styles.problem}>
          <ProblemMessage problem={problem} onRetry={withdraw} />
        </div>
      )}
    </>
  );
}
