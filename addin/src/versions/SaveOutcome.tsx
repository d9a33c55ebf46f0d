import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { LibraryDocument } from '../api/library';
import type { OpenDocument } from '../documents/OpenDocument';
import { momentIn } from '../texts/moments';
import { useTexts } from '../texts/TextsContext';
import { ProblemMessage } from '../ui/ProblemMessage';
import { NewerVersionNote } from './NewerVersionNote';
import { lockIn, newerIn } from './refusals';
import type { useSaving } from './useSaving';

interface Props {
  open: OpenDocument;
  entry: LibraryDocument;
  saving: ReturnType<typeof useSaving>;
  onSaveOnTop: (follows: string) => void;
}

/** What came of saving: a version, none because nothing differs, or what stands in the way and the way on. */
export function SaveOutcome({ open, entry, saving: { problem, saved, busy }, onSaveOnTop }: Props) {
  const { t, language } = useTexts();
  const newer = newerIn(problem);
  const lock = lockIn(problem);
  const until = lock?.until ? momentIn(language, lock.until) : null;
  const by = lock?.by || t('document.somebody');
  return (
    <>
      <p role="status">
        {saved &&
          t(saved.unchanged ? 'versions.unchanged' : 'versions.saved', { version: saved.version.number })}
      </p>
      {newer && (
        <NewerVersionNote open={open} entry={entry} newer={newer} busy={busy} onSaveOnTop={onSaveOnTop} />
      )}
      {lock && (
        <div role="alert">
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>
              {until ? t('versions.locked.until', { by, until }) : t('versions.locked', { by })}
            </MessageBarBody>
          </MessageBar>
        </div>
      )}
      {problem && !newer && !lock && <ProblemMessage problem={problem} />}
    </>
  );
}
