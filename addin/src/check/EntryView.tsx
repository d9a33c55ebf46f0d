import { useRef } from 'react';
import type { Lens, TemplateSummary } from '../api/types';
import { useTexts } from '../texts/TextsContext';
import { PageHeading } from '../ui/PageHeading';
import { BeginCheck } from './BeginCheck';
import { CheckedLine } from './CheckedLine';
import { CheckProblem } from './CheckProblem';
import type { Entry } from './entries';
import styles from './EntryView.module.css';
import { RecheckNote } from './RecheckNote';
import { ReportView } from './ReportView';
import type { Checks } from './useChecks';
import { useRecheckFocus } from './useRecheckFocus';

interface Props {
  entry: Entry;
  here: boolean;
  /** The finding that the address names. */
  requirement: string | undefined;
  checks: Checks;
  templates: TemplateSummary[];
  lenses: Lens[];
}

/** One document: its report, or why there is none. */
export function EntryView({ entry, here, requirement, checks, templates, lenses }: Props) {
  const { t } = useTexts();
  const { checked, document, state, stale } = entry;
  const article = useRef<HTMLElement>(null);
  const holdFocus = useRecheckFocus(article, state);
  const again = () => {
    holdFocus();
    checks.again(entry);
  };
  const recalled = checked !== undefined && checked.reading === undefined;
  const failed = state === 'failed';
  const idle = state === 'waiting' || (failed && !checked);
  // Where the person writes elsewhere, the page does not see every change.
  const unseen = document.held === null && (state === 'done' || failed) && !stale;
  return (
    <article ref={article} tabIndex={-1} className={styles.entry} aria-busy={state === 'checking'}>
      <PageHeading
        here={here}
        name={requirement ? `${requirement}, ${entry.name}` : entry.name}
        className={styles.name}
      >
        <span className="print-only">{t('print.document')}: </span>
        <bdi>{entry.name}</bdi>
      </PageHeading>
      <CheckProblem entry={entry} checks={checks} templates={templates} />
      {idle && !document.can.leave && <BeginCheck again={recalled || failed} onBegin={again} />}
      <RecheckNote entry={entry} onAgain={again} />
      {checked && (
        <ReportView
          entry={entry}
          checked={checked}
          requirement={requirement}
          checks={checks}
          templates={templates}
          lenses={lenses}
        >
          <CheckedLine checked={checked} recalled={recalled} onAgain={unseen ? again : undefined} />
        </ReportView>
      )}
    </article>
  );
}
