import { Button } from '@fluentui/react-components';
import type { LibraryDocument } from '../api/library';
import { useTexts } from '../texts/TextsContext';
import { Panel } from '../ui/Panel';
import styles from './VersionsPage.module.css';

interface Props {
  entries: readonly LibraryDocument[];
  onChoose: (document: string) => void;
}

/** Several documents of the library carry one identity, since a file was copied: a person says which is meant. */
export function EntryChoice({ entries, onChoose }: Props) {
  const { t } = useTexts();
  return (
    <Panel title={t('versions.which')}>
      <p>{t('versions.which.lead')}</p>
      <ul className={styles.empty}>
        {entries.map(({ id, title, latest }) => (
          <li key={id}>
            <Button onClick={() => onChoose(id)}>
              {t('versions.which.entry', { title, version: latest?.number ?? '–' })}
            </Button>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
