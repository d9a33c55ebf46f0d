import { Button, Spinner } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { useTexts } from '../texts/TextsContext';
import { ProblemMessage } from '../ui/ProblemMessage';
import { useDelayed } from '../ui/useDelayed';
import { absentPartOf } from './absentPart';
import styles from './FindingActions.module.css';
import type { FindingWork } from './FindingWork';
import { lineOf } from './useReached';
import { useTask } from '../ui/useTask';

interface Props {
  requirement: string;
  element: string;
  work: FindingWork;
}

/** Puts an element that is not in the document where the template has it, with its guidance. */
export function InsertMissing({ requirement, element, work }: Props) {
  const { t } = useTexts();
  const { document: open, stale, outline, again } = work;
  const { ask, value } = outline;
  const { start, busy, problem } = useTask();
  const [inserted, setInserted] = useState<string | null>(null);
  const slow = useDelayed(busy, 1000);
  const part = value && absentPartOf(value, element);

  useEffect(() => ask(), [ask]);

  const insert = () => {
    if (!value || !part || busy) return;
    void start(
      (signal) =>
        part.what === 'section'
          ? open.insertSections(value, [part.id], 'template', { signal })
          : open.insertElements(value, [part.id], 'template', { signal }),
      () => setInserted(part.title),
    );
  };

  const checkAgain = () => {
    again();
    // The button that was pressed goes.
    document.getElementById(lineOf(requirement))?.focus();
  };
  const failed = problem ?? outline.problem;

  return (
    <>
      {part && !stale && inserted === null && (
        <Button size="small" disabledFocusable={busy} onClick={insert}>
          {t(`finding.insert.${part.what}`, { title: part.title })}
        </Button>
      )}
      {slow && <Spinner size="tiny" label={t('finding.inserting')} />}
      <div role="status" className={styles.done}>
        {inserted !== null && t('finding.inserted', { title: inserted })}
        {(inserted !== null || (part && stale)) && (
          <Button size="small" onClick={checkAgain}>
            {t('progress.again')}
          </Button>
        )}
      </div>
      {failed && (
        <div className={styles.problem}>
          <ProblemMessage problem={failed} onRetry={problem ? insert : outline.retry} />
        </div>
      )}
    </>
  );
}
