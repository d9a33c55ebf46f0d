import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { DocumentConsistency } from '../api/consistencyRuns';
import type { LibraryDocument } from '../api/library';
import { useDocumentState } from '../documents/DocumentsContext';
import type { OpenDocument } from '../documents/OpenDocument';
import { momentIn } from '../texts/moments';
import { useTexts } from '../texts/TextsContext';

interface Props {
  open: OpenDocument;
  entry: LibraryDocument;
  result: DocumentConsistency;
  onAgain: () => void;
}

/** Which version was read and when, and whether what is open has gone on since. */
export function ReadVersion({ open, entry, result, onAgain }: Props) {
  const { t, language } = useTexts();
  const { version, at, upToDate } = result;
  const { revision } = useDocumentState(open);
  const latest = entry.latest?.number;
  const older = !upToDate || (latest !== undefined && latest !== version);
  return (
    <>
      <p>{t('links.pane.read', { version, when: momentIn(language, at) })}</p>
      {(older || revision > 0) && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {older
              ? t('links.pane.older', { version, latest: latest ?? '–' })
              : t('links.pane.changed', { version })}
          </MessageBarBody>
        </MessageBar>
      )}
      <div>
        <Button size="small" onClick={onAgain}>
          {t('links.pane.again')}
        </Button>
      </div>
    </>
  );
}
