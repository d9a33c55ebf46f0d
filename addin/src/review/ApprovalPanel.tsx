import { useCallback } from 'react';
import { approve, getApproval, withdraw } from '../api/approval';
import { serverLanguageFor } from '../api/languages';
import { useTexts } from '../texts/TextsContext';
import { LoadedView } from '../ui/LoadedView';
import styles from '../ui/Page.module.css';
import { Panel } from '../ui/Panel';
import { useLoaded } from '../ui/useLoaded';
import { ReasonDialog } from './ReasonDialog';
import { Refusals } from './Refusals';

interface Props {
  document: string;
  onChanged: () => void;
}

/** Whether the latest version can be approved, what stands in the way, and the approval itself. */
export function ApprovalPanel({ document, onChanged }: Props) {
  const { t, language: spoken } = useTexts();
  const language = serverLanguageFor(spoken);
  const approval = useLoaded(
    useCallback((signal: AbortSignal) => getApproval(document, language, signal), [document, language]),
  );
  return (
    <Panel title={t('approval.title')}>
      <LoadedView loaded={approval}>
        {(judged) => {
          const { possible, version, publishes, issuedBy, inForce, suspicions, refusals } = judged;
          return (
            <>
              <p>{t('approval.lead', { version, publishes, by: issuedBy })}</p>
              {inForce && <p className={styles.quiet}>{t('approval.inForce', { version: inForce })}</p>}
              {suspicions.length > 0 && <p>{t('approval.suspect', { n: suspicions.length })}</p>}
              {possible ? <p>{t('approval.possible')}</p> : <Refusals refusals={refusals} />}
              <div className={styles.buttons}>
                {possible && (
                  <ReasonDialog
                    primary
                    open={t('approval.approve')}
                    title={t('approval.confirm', { version })}
                    lead={t('approval.confirm.lead', { publishes })}
                    label={t('versions.comment')}
                    action={t('approval.now')}
                    onAct={(comment, signal) => approve(document, judged, comment, signal)}
                    onDone={onChanged}
                  />
                )}
                <ReasonDialog
                  needed
                  open={t('approval.withdraw')}
                  title={t('approval.withdraw.title')}
                  lead={t('approval.withdraw.lead')}
                  label={t('waiver.reason')}
                  action={t('approval.withdraw.now')}
                  onAct={(reason, signal) => withdraw(document, judged, reason, signal)}
                  onDone={onChanged}
                />
              </div>
            </>
          );
        }}
      </LoadedView>
    </Panel>
  );
}
