import type { ReviewRound } from '../api/rounds';
import { RouteLink } from '../routes/RouteLink';
import { momentIn } from '../texts/moments';
import { useTexts } from '../texts/TextsContext';
import styles from '../ui/Page.module.css';
import { Panel } from '../ui/Panel';
import { answered } from './standing';

/** The review rounds of a document, the latest first. */
export function RoundList({ rounds }: { rounds: readonly ReviewRound[] }) {
  const { t, language } = useTexts();
  return (
    <Panel title={t('rounds.title')}>
      {rounds.length === 0 && <p>{t('rounds.none')}</p>}
      <ul className={styles.list}>
        {rounds.map((round) => (
          <li key={round.id}>
            <RouteLink to={{ area: 'rounds', round: round.id }} className={styles.link}>
              {round.name ?? t('round.of', { version: round.version })}
            </RouteLink>{' '}
            <span className={styles.quiet}>
              {[
                t(`round.state.${round.state}`),
                t('round.until', { when: momentIn(language, round.deadline) }),
                t('round.answered', answered(round)),
              ].join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
