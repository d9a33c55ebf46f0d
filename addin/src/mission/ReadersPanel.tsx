import type { LibraryDocument } from '../api/library';
import { useTexts } from '../texts/TextsContext';
import styles from '../ui/Page.module.css';
import { Panel } from '../ui/Panel';
import type { Rights } from '../api/rights';
import { ReadersForm } from './ReadersForm';

interface Props {
  document: LibraryDocument;
  may: Rights | null;
  onChanged: () => void;
}

/** Who may read a document; planning leads change it. */
export function ReadersPanel({ document, may, onChanged }: Props) {
  const { t } = useTexts();
  const { classification, readers, removedAt } = document;
  const narrow = classification === 'strictly-confidential';
  return (
    <Panel title={t('readers.title')}>
      <p>{t(narrow ? 'readers.named' : 'readers.everyMember')}</p>
      {may?.lead && !removedAt ? (
        <ReadersForm document={document} me={may.name} onChanged={onChanged} />
      ) : (
        narrow && (
          <ul className={styles.list}>
            {readers.map((reader) => (
              <li key={reader}>
                <bdi>{reader}</bdi>
              </li>
            ))}
          </ul>
        )
      )}
    </Panel>
  );
}
