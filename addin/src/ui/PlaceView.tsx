import type { Place } from '../api/types';
import { useTexts } from '../texts/TextsContext';
import styles from './PlaceView.module.css';

/** A place in the document: its sections, its paragraph, its first words, in the direction of their own script. */
export function PlaceView({ place: { section, paragraph, snippet } }: { place: Place }) {
  const { t } = useTexts();
  return (
    <div className={styles.place}>
      <bdi>{section ?? t('place.start')}</bdi>
      {paragraph !== undefined && (
        <span className={styles.paragraph}>{t('place.paragraph', { n: paragraph })}</span>
      )}
      {snippet && (
        <q className={styles.snippet} dir="auto">
          {snippet}
        </q>
      )}
    </div>
  );
}
