import { Button } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import { listMembers, type Member, putMember, removeMember } from '../api/missions';
import { useTexts } from '../texts/TextsContext';
import { LoadedView } from '../ui/LoadedView';
import styles from '../ui/Page.module.css';
import { Panel } from '../ui/Panel';
import { ProblemMessage } from '../ui/ProblemMessage';
import { useLoaded } from '../ui/useLoaded';
import { useTask } from '../ui/useTask';
import { dutyIn } from './duties';
import { MemberForm } from './MemberForm';

/** Who takes part in a mission, and what each may do there. */
export function Members({ mission }: { mission: string }) {
  const texts = useTexts();
  const { t } = texts;
  const members = useLoaded(useCallback((signal) => listMembers(mission, signal), [mission]));
  const { start, busy, problem } = useTask();
  const [removed, setRemoved] = useState<Member | null>(null);
  const put = async (member: Member) => {
    await start(
      async ({ signal }) => void (await putMember(mission, member, signal)),
      () => {
        setRemoved(null);
        members.retry();
      },
    );
  };
  const remove = (member: Member) =>
    start(
      async ({ signal }) => void (await removeMember(mission, member.person, signal)),
      () => {
        setRemoved(member);
        members.retry();
      },
    );
  return (
    <Panel title={t('members.title')}>
      <LoadedView loaded={members}>
        {(list) => (
          <>
            {list.length === 0 && <p>{t('members.none')}</p>}
            <ul className={styles.list}>
              {list.map((member) => (
                <li key={member.person} className={styles.buttons}>
                  <bdi>{member.person}</bdi>
                  <span className={styles.quiet}>
                    {member.duties.map((duty) => dutyIn(duty, texts)).join(' · ')}
                  </span>
                  <Button
                    size="small"
                    disabledFocusable={busy}
                    aria-label={t('members.remove.named', { name: member.person })}
                    onClick={() => void remove(member)}
                  >
                    {t('members.remove')}
                  </Button>
                </li>
              ))}
            </ul>
            <MemberForm members={list} busy={busy} onPut={put} />
          </>
        )}
      </LoadedView>
      {problem && <ProblemMessage problem={problem} />}
      <div role="status" className={styles.buttons}>
        {removed && (
          <>
            <span>{t('members.removed', { name: removed.person })}</span>
            <Button size="small" onClick={() => void put(removed)}>
              {t('draft.undo')}
            </Button>
          </>
        )}
      </div>
    </Panel>
  );
}
