import type { LibraryDocument } from '../api/library';
import { useElsewhere } from '../documents/useElsewhere';
import { RouteLink } from '../routes/RouteLink';
import { useTexts } from '../texts/TextsContext';
import { Panel } from '../ui/Panel';
import { LatestLine } from './LatestLine';
import styles from './SaveForm.module.css';

/** A document of which the person saves no versions: what the library has, and who saves them. */
export function ReadOnlyEntry({ entry }: { entry: LibraryDocument }) {
  const { t } = useTexts();
  return (
    <Panel title={t('versions.save.title')}>
      <RouteLink
        to={{ area: 'documents', document: entry.id }}
        target={useElsewhere()}
        className={styles.document}
      >
        <bdi>{entry.title}</bdi>
      </RouteLink>
      <LatestLine entry={entry} />
      <p>{t('versions.byDrafters')}</p>
    </Panel>
  );
}
