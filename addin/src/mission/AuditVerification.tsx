import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { type AuditVerification as Verification, verifyAudit } from '../api/audit';
import { useTexts } from '../texts/TextsContext';
import styles from '../ui/Page.module.css';
import { ProblemMessage } from '../ui/ProblemMessage';
import { useTask } from '../ui/useTask';

/** Whether the chain of the log is unbroken, looked at anew each time it is asked. */
export function AuditVerification() {
  const { t } = useTexts();
  const [found, setFound] = useState<Verification | null>(null);
  const { start, busy, problem } = useTask();
  return (
    <>
      <div className={styles.buttons}>
        <Button
          disabledFocusable={busy}
          onClick={() => {
            setFound(null);
            void start(({ signal }) => verifyAudit(signal), setFound);
          }}
        >
          {t('audit.verify')}
        </Button>
        <p role="status">
          {busy && t('audit.verifying')}
          {found &&
            (found.whole
              ? t('audit.whole', { n: found.lines })
              : t('audit.broken', { n: found.lines, fault: found.fault ?? '' }))}
        </p>
      </div>
      {found?.lastHash && (
        <p className={styles.quiet}>
          {t('audit.lastHash')}{' '}
          <code className={styles.hash} dir="ltr">
            {found.lastHash}
          </code>
        </p>
      )}
      {problem && <ProblemMessage problem={problem} />}
    </>
  );
}
