import { useCallback } from 'react';
import type { LibraryDocument } from '../api/library';
import { listVersions, restoreVersion, type Version } from '../api/versions';
import { useTexts } from '../texts/TextsContext';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { LoadedView } from '../ui/LoadedView';
import { MoreButton } from '../ui/MoreButton';
import { Panel } from '../ui/Panel';
import { useConfirmed } from '../ui/useConfirmed';
import type { Rights } from '../api/rights';
import { usePages } from '../ui/usePages';
import { VersionItem } from './VersionItem';
import styles from './VersionHistory.module.css';

interface Props {
  document: LibraryDocument;
  may: Rights | null;
  onChanged: () => void;
}

/** The versions of a document, the newest first, and what can be done with each. */
export function VersionHistory({ document, may, onChanged }: Props) {
  const { t } = useTexts();
  const { id, latest } = document;
  const { list, ...further } = usePages<Version>(
    useCallback((after, signal) => listVersions(id, after, signal), [id]),
  );
  const restoring = useConfirmed<Version>(async ({ number }, signal) => {
    await restoreVersion(id, number, latest?.eTag ?? '', signal);
  }, onChanged);
  return (
    <Panel title={t('versions.history')}>
      <LoadedView loaded={list}>
        {(versions) => (
          <>
            {versions.length === 0 && <p>{t('versions.none')}</p>}
            <ol className={styles.list}>
              {versions.map((version, at) => (
                <VersionItem
                  key={version.number}
                  document={document}
                  version={version}
                  before={versions[at + 1]?.number}
                  onRestore={at > 0 && may?.draft ? () => restoring.ask(version) : undefined}
                />
              ))}
            </ol>
            <MoreButton {...further} />
          </>
        )}
      </LoadedView>
      {restoring.subject && (
        <ConfirmDialog
          title={t('versions.restore.title', { version: restoring.subject.number })}
          action={t('versions.restore.now')}
          busy={restoring.busy}
          problem={restoring.problem}
          onConfirm={restoring.confirm}
          onClose={restoring.close}
        >
          <p>{t('versions.restore.lead', { version: restoring.subject.number })}</p>
        </ConfirmDialog>
      )}
    </Panel>
  );
}
