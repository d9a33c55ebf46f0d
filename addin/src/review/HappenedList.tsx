import type { Happened } from '../api/rounds';
import { momentIn } from '../texts/moments';
import { useTexts } from '../texts/TextsContext';
import styles from '../ui/Page.module.css';

/** Events in plain words: what, who, when. */
export function HappenedList({ events }: { events: readonly Happened[] }) {
  const { t, language } = useTexts();
  if (events.length === 0) return <p>{t('history.none')}</p>;
  return (
    <ol className={styles.list}>
      {events.map(({ text, who, when, comment }, at) => (
        <li key={at}>
          {text}{' '}
          <span className={styles.quiet}>
            {t('versions.by', { by: who, when: momentIn(language, when) })}
          </span>
          {comment && <p dir="auto">{comment}</p>}
        </li>
      ))}
    </ol>
  );
}
