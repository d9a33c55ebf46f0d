import { useTexts } from '../texts/TextsContext';
import { ProblemMessage } from '../ui/ProblemMessage';
import { Progress } from '../ui/Progress';
import type { Working } from './useWork';
import styles from './WorkStatus.module.css';

/** What is being done to the document, and what came of it. */
export function WorkStatus({ drafting }: { drafting: Working }) {
  const { t } = useTexts();
  const { busy, progress, problem, said, cancel } = drafting;
  return (
    <>
      <Progress on={busy} label={t('draft.working')} done={progress} onCancel={cancel} />
      {problem && <ProblemMessage problem={problem} />}
      {/* There before it is filled, so that it is read out. */}
      <p role="status" className={styles.said}>
        {said}
      </p>
    </>
  );
}
