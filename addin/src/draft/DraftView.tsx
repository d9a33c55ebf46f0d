import { serverLanguageFor } from '../api/languages';
import type { OpenDocument } from '../documents/OpenDocument';
import { useTexts } from '../texts/TextsContext';
import { PageHeading } from '../ui/PageHeading';
import { ProblemMessage } from '../ui/ProblemMessage';
import { Begin } from './Begin';
import styles from './DraftView.module.css';
import { OutlineView } from './OutlineView';
import { Reading } from './Reading';
import { UndoBar } from './UndoBar';
import { useDrafting } from './useDrafting';
import { useOutline } from './useOutline';
import { useWork } from './useWork';
import { WorkStatus } from './WorkStatus';

interface Props {
  document: OpenDocument;
  here: boolean;
  /** The element that the address names. */
  wanted: string | undefined;
}

/** One document: its outline with what can be done, or why there is none. */
export function DraftView({ document, here, wanted }: Props) {
  const language = serverLanguageFor(useTexts().language);
  const work = useWork();
  const read = useOutline(document, language, work.busy);
  const drafting = useDrafting(document, work);
  const { outline, problem } = read;
  const unknown = problem?.code === 'kind-not-detected';
  return (
    <article className={styles.draft} aria-busy={read.state === 'reading' || drafting.busy}>
      <PageHeading here={here} name={document.name} className={styles.title}>
        <bdi>{outline?.kindTitle ?? document.name}</bdi>
      </PageHeading>
      <Reading read={read} />
      <WorkStatus drafting={drafting} />
      {problem && !unknown && <ProblemMessage problem={problem} onRetry={() => void read.refresh()} />}
      {unknown && <Begin document={document} drafting={drafting} language={language} />}
      {outline && (
        <>
          <UndoBar document={document} />
          <OutlineView document={document} outline={outline} drafting={drafting} wanted={wanted} />
        </>
      )}
    </article>
  );
}
