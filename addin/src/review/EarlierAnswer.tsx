import type { Reviewer, ReviewRound } from '../api/rounds';
import { momentIn } from '../texts/moments';
import { useTexts } from '../texts/TextsContext';
import styles from '../ui/Page.module.css';

/** What was answered for a branch before, and until when it can be changed; nothing where nobody has answered yet. */
export function EarlierAnswer({ round, seat }: { round: ReviewRound; seat: Reviewer }) {
  const { t, language } = useTexts();
  const { answer, comment, at } = seat;
  if (!answer || !at) return null;
  return (
    <div>
      <p>{t('answer.earlier', { answer: t(`clearance.${answer}`), when: momentIn(language, at) })}</p>
      {comment && <p dir="auto">{comment}</p>}
      {round.state === 'open' && (
        <p className={styles.quiet}>{t('answer.changeable', { when: momentIn(language, round.deadline) })}</p>
      )}
    </div>
  );
}
