import { Button } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useTexts } from '../texts/TextsContext';
import { ChooseFiles } from '../ui/ChooseFiles';
import styles from './DocumentList.module.css';
import { standingOf } from './standing';
import type { Checks } from './useChecks';

/** The documents on the page, each with how it stands. */
export function DocumentList({ checks }: { checks: Checks }) {
  const texts = useTexts();
  const { t } = texts;
  const several = checks.list.length > 1;
  return (
    <nav className={`${styles.documents} screen-only`} aria-label={t('documents.title')}>
      <ul className={styles.list}>
        {checks.list.map((entry) => (
          <li key={entry.id} className={styles.document} data-selected={entry.id === checks.selected?.id}>
            <button
              type="button"
              className={styles.choose}
              aria-current={entry.id === checks.selected?.id}
              onClick={() => checks.select(entry)}
            >
              <bdi className={styles.name}>{entry.name}</bdi>
              {several && <span className={styles.standing}>{standingOf(entry, texts)}</span>}
            </button>
            <Button
              appearance="subtle"
              size="small"
              icon={<DismissRegular />}
              aria-label={t('documents.remove', { name: entry.name })}
              onClick={() => checks.remove(entry)}
            />
          </li>
        ))}
      </ul>
      {checks.add && (
        <ChooseFiles
          appearance="subtle"
          size="small"
          icon={<AddRegular />}
          label={t('drop.more')}
          onFiles={checks.add}
        />
      )}
    </nav>
  );
}
