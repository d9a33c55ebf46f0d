import type { ConsistencyReport } from '../api/consistency';
import { useTexts } from '../texts/TextsContext';
import styles from '../ui/Page.module.css';
import { Panel } from '../ui/Panel';

/** What could not be judged, and why. */
export function NotAssessed({ report: { notAssessed, language } }: { report: ConsistencyReport }) {
  const { t } = useTexts();
  if (notAssessed.length === 0) return null;
  return (
    <Panel title={t('links.notAssessed')}>
      <ul className={styles.list}>
        {notAssessed.map(({ what, count, reason }) => (
          <li key={what + reason} lang={language} dir="auto">
            {reason} ({count})
          </li>
        ))}
      </ul>
    </Panel>
  );
}
