import { Button } from '@fluentui/react-components';
import { noteReminders, type ReviewRound } from '../api/rounds';
import { momentIn } from '../texts/moments';
import { useTexts } from '../texts/TextsContext';
import styles from '../ui/Page.module.css';
import { Panel } from '../ui/Panel';
import { ProblemMessage } from '../ui/ProblemMessage';
import { useTask } from '../ui/useTask';

interface Props {
  round: ReviewRound;
  mayNote: boolean;
  onNoted: () => void;
}

/** Who is to be reminded, until it is noted that they were. */
export function Reminders({ round: { id, reminders }, mayNote, onNoted }: Props) {
  const { t, language } = useTexts();
  const { start, busy, problem } = useTask();
  if (reminders.length === 0) return null;
  return (
    <Panel title={t('reminders.title')}>
      <ul className={styles.list}>
        {reminders.map(({ branch, user, dueSince }) => (
          <li key={`${branch} ${user}`}>
            {t('answer.seat', { branch: t(`branch.${branch}`), user })}{' '}
            <span className={styles.quiet}>
              {t('reminders.since', { when: momentIn(language, dueSince) })}
            </span>
          </li>
        ))}
      </ul>
      {mayNote && (
        <Button
          className={styles.submit}
          disabledFocusable={busy}
          onClick={() => void start(async ({ signal }) => void (await noteReminders(id, signal)), onNoted)}
        >
          {t('reminders.note')}
        </Button>
      )}
      {problem && <ProblemMessage problem={problem} />}
    </Panel>
  );
}
