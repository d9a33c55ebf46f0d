import type { ReviewRound } from '../api/rounds';
import { useTexts } from '../texts/TextsContext';
import styles from '../ui/Page.module.css';
import { MatrixDownloads } from './MatrixDownloads';

/** The comments on a version, and the replies to them, as files to take along. */
export function RoundDownloads({ round: { id, version } }: { round: ReviewRound }) {
  const { t } = useTexts();
  return (
    <>
      <h3 className={styles.part}>{t('matrix.of', { version })}</h3>
      <MatrixDownloads round={id} />
    </>
  );
}
