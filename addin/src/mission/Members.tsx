import { Button } from '@fluentui/react-components';
import { useCallback, useEffect, useRef, useState } from 'react';
import { listMembers, type Member, putMember, removeMember } from '../api/missions';
import { useTexts } from '../texts/TextsContext';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { LoadedView } from '../ui/LoadedView';
import styles from '../ui/Page.module.css';
import { Panel } from '../ui/Panel';
import { ProblemMessage } from '../ui/ProblemMessage';
import { useConfirmed } from '../ui/useConfirmed';
import { useLoaded } from '../ui/useLoaded';
import { useTask } from '../ui/useTask';
import { DutiesDialog } from './DutiesDialog';
import { isLastAdministrator } from './duties';
import { MemberForm } from './MemberForm';
import { MemberRow } from './MemberRow';

interface Props {
  mission: string;
  /** Whether the person may change who takes part. */
  mayChange: boolean;
  /** Whether the person may see the accounts there are. */
  mayList: boolean;
  /** Hears of each change: it may have been one's own duties. */
  onChanged: () => void;
}

/** Who takes part in a mission, and what each may do there. */
export function Members({ mission, mayChange, mayList, onChanged }: Props) {
  const { t } = useTexts();
  const members = useLoaded(useCallback((signal) => listMembers(mission, signal), [mission]));
  const { start, busy, problem } = useTask();
  const [changing, setChanging] = useState<Member | null>(null);
  const [removed, setRemoved] = useState<Member | null>(null);
  const [said, setSaid] = useState('');
  const undo = useRef<HTMLButtonElement>(null);
  // Whoever was removed had the button that was pressed.
  useEffect(() => undo.current?.focus(), [removed]);

  const changed = (what: string, gone: Member | null) => {
    setSaid(what);
    setRemoved(gone);
    members.retry();
    onChanged();
  };
  const put = (member: Member) =>
    start(
      ({ signal }) => putMember(mission, member, signal),
      () => {
        setChanging(null);
        changed(t('members.put', { name: member.person }), null);
      },
    );
  const removal = useConfirmed<Member>(
    async (member, signal) => {
      await removeMember(mission, member.person, signal);
      changed(t('members.removed', { name: member.person }), member);
    },
    () => undefined,
  );
  const { subject } = removal;
  return (
    <Panel title={t('members.title')}>
      <LoadedView loaded={members}>
        {(list) => (
          <>
            {list.length === 0 && <p>{t('members.none')}</p>}
            <ul className={styles.list} aria-label={t('members.title')}>
              {list.map((member) => (
                <MemberRow
                  key={member.person}
                  member={member}
                  steps={
                    mayChange
                      ? { change: () => setChanging(member), remove: () => removal.ask(member) }
                      : null
                  }
                />
              ))}
            </ul>
            <div className={styles.buttons}>
              <span role="status">{said}</span>
              {removed && (
                <Button ref={undo} size="small" disabledFocusable={busy} onClick={() => void put(removed)}>
                  {t('draft.undo')}
                </Button>
              )}
            </div>
            {mayChange ? (
              <div className="screen-only">
                <MemberForm members={list} busy={busy} mayList={mayList} onPut={put} />
              </div>
            ) : (
              <p className={styles.quiet}>{t('rights.members')}</p>
            )}
            {subject && (
              <ConfirmDialog
                title={t('members.remove.title', { name: subject.person })}
                action={t('members.remove')}
                busy={removal.busy}
                problem={removal.problem}
                onConfirm={removal.confirm}
                onClose={removal.close}
              >
                <p>{t('members.remove.lead')}</p>
                {isLastAdministrator(list, subject) && <p>{t('members.remove.last')}</p>}
              </ConfirmDialog>
            )}
          </>
        )}
      </LoadedView>
      {problem && !changing && <ProblemMessage problem={problem} />}
      {changing && (
        <DutiesDialog
          member={changing}
          busy={busy}
          problem={problem}
          onPut={put}
          onClose={() => setChanging(null)}
        />
      )}
    </Panel>
  );
}
