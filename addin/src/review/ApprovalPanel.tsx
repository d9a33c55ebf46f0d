import { useCallback } from 'react';
import { approve, getApproval, refusalsIn, withdraw } from '../api/approval';
import { serverLanguageFor } from '../api/languages';
import { useTexts } from '../texts/TextsContext';
import { LoadedView } from '../ui/LoadedView';
import styles from '../ui/Page.module.css';
import { Panel } from '../ui/Panel';
import { useLoaded } from '../ui/useLoaded';
import { ReasonDialog } from './ReasonDialog';
import { Refusals } from './Refusals';
import { Reinstate } from './Reinstate';

interface Props {
  document: string;
  /** True where the person decides. */
  mayApprove: boolean;
  onChanged: () => void;
}

/** Whether the latest version can be approved, what stands in the way, and the approval itself. */
export function ApprovalPanel({ document, mayApprove, onChanged }: Props) {
  const { t, language: spoken } = useTexts();
  const language = serverLanguageFor(spoken);
  const approval = useLoaded(
    useCallback((signal: AbortSignal) => getApproval(document, language, signal), [document, language]),
  );
  return (
    <Panel title={t('approval.title')}>
      <LoadedView loaded={approval}>
        {(judged) => {
          const { possible, version, publishes, issuedBy, state, inForce, suspicions, refusals } = judged;
          return (
            <>
              <p>{t('approval.lead', { version, publishes, by: issuedBy })}</p>
              {inForce && <p className={styles.quiet}>{t('approval.inForce', { version: inForce })}</p>}
              {suspicions.length > 0 && <p>{t('approval.suspect', { n: suspicions.length })}</p>}
              {possible ? <p>{t('approval.possible')}</p> : <Refusals refusals={refusals} />}
              {!mayApprove && <p className={styles.quiet}>{t('approval.byApprovers')}</p>}
              <div className={styles.buttons}>
                {possible && mayApprove && (
                  <ReasonDialog
                    primary
                    open={t('approval.approve')}
                    title={t('approval.confirm', { version })}
                    lead={t('approval.confirm.lead', { publishes })}
                    label={t('versions.comment')}
                    action={t('approval.now')}
                    onAct={(comment, signal) => approve(document, judged, comment, language, signal)}
                    explain={(problem) => {
                      const named = refusalsIn(problem);
                      return named && <Refusals refusals={named} />;
                    }}
                    onDone={onChanged}
                  />
                )}
                {mayApprove && state !== 'withdrawn' && (
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
                )}
                {mayApprove && state === 'withdrawn' && (
                  <Reinstate document={document} eTag={judged.eTag} onDone={onChanged} />
                )}
              </div>
            </>
          );
        }}
      </LoadedView>
    </Panel>
  );
}
