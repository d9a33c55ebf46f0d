import type { Refusal } from '../api/approval';
import { useTexts } from '../texts/TextsContext';
import styles from '../ui/Page.module.css';

/** All that stands in the way of an approval, each with what to do about it. */
export function Refusals({ refusals }: { refusals: readonly Refusal[] }) {
  const { t } = useTexts();
  return (
    <>
      <p>{t('approval.refused', { n: refusals.length })}</p>
      <ol className={styles.list}>
        {refusals.map(({ code, title, hint, details }) => (
          <li key={`${code} ${details ?? ''} ${title}`}>
            {title}
            {details && <p className={styles.quiet}>{details}</p>}
            <p className={styles.quiet}>{hint}</p>
          </li>
        ))}
      </ol>
    </>
  );
}
