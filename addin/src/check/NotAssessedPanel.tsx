import type { NotAssessed } from '../api/types';
import { useTexts } from '../texts/TextsContext';
import { GoToPlace } from './GoToPlace';
import styles from './NotAssessedPanel.module.css';
import { PlaceView } from '../ui/PlaceView';

/** What the report says nothing about. */
export function NotAssessedPanel({ notAssessed }: { notAssessed: NotAssessed[] }) {
  const { t } = useTexts();
  return (
    <section id="not-assessed" tabIndex={-1} className={styles.panel} aria-labelledby="not-assessed-title">
      <h3 id="not-assessed-title" className={styles.title}>
        {t('notAssessed.title')}
      </h3>
      <p className={styles.lead}>{t('notAssessed.lead')}</p>
      <ul className={styles.list}>
        {notAssessed.map(({ what, reason, place }) => (
          <li key={what}>
            <bdi>{reason}</bdi>
            {place && <PlaceView place={place} />}
            {place && <GoToPlace place={place} />}
          </li>
        ))}
      </ul>
    </section>
  );
}
