import { type ReactNode, useCallback, useDeferredValue, useMemo } from 'react';
import { getTemplate } from '../api/templates';
import type { Lens, TemplateSummary } from '../api/types';
import { useTexts } from '../texts/TextsContext';
import { useLoaded } from '../ui/useLoaded';
import { Actions } from './Actions';
import { compare } from './comparison';
import { ComparisonView } from './ComparisonView';
import type { Checked, Entry } from './entries';
import { everything } from './filter';
import { Findings } from './Findings';
import { FindingWorkContext } from './FindingWork';
import { HeadlineView } from './HeadlineView';
import { Options } from './Options';
import { PrintNote } from './PrintNote';
import styles from './ReportView.module.css';
import type { Checks } from './useChecks';
import { useFilter } from './useFilter';
import { useFindingWorkOf } from './useFindingWorkOf';
import { usePrinting } from '../ui/usePrinting';
import { WhatIfPanel } from './WhatIfPanel';

interface Props {
  entry: Entry;
  checked: Checked;
  /** The finding that the address names. */
  requirement: string | undefined;
  checks: Checks;
  templates: TemplateSummary[];
  lenses: Lens[];
  /** Which copy was checked, and when. */
  children: ReactNode;
}

/** The completeness report: headline first, then the findings by section. */
export function ReportView({ entry, checked, requirement, checks, templates, lenses, children }: Props) {
  const texts = useTexts();
  const { report, reading } = checked;
  const { kind, language } = report;
  const { previous, name } = entry;
  const template = useLoaded(
    useCallback((signal) => getTemplate(kind, language, signal), [kind, language]),
  ).value;
  const printing = usePrinting();
  const comparison = useMemo(
    () => previous && compare(previous.report, report, previous.at),
    [previous, report],
  );
  const [chosen, setFilter] = useFilter(report.outcomes, comparison?.turns, requirement);
  const deferred = useDeferredValue(chosen);
  const work = useFindingWorkOf(entry, checked, checks);

  return (
    <FindingWorkContext value={work}>
      <header className={styles.top}>
        <HeadlineView report={report} />
        {reading && (
          <Actions
            file={reading.copy.file}
            options={{ ...checks.options, kind: reading.kind }}
            inWord={entry.document.held === null}
          />
        )}
      </header>
      {children}
      {comparison && <ComparisonView comparison={comparison} findings={report.outcomes} name={name} />}
      {reading && (
        <Options entry={entry} report={report} checks={checks} templates={templates} lenses={lenses} />
      )}
      {report.whatIf && <WhatIfPanel whatIf={report.whatIf} report={report} template={template} />}
      <PrintNote report={report} lenses={lenses} />
      {requirement && report.outcomes.every((finding) => finding.requirement !== requirement) && (
        <p role="status">{texts.t('finding.absent', { requirement })}</p>
      )}
      <Findings
        name={name}
        report={report}
        template={template}
        requirement={requirement}
        turns={comparison?.turns}
        chosen={chosen}
        // On paper the report is whole, whatever is looked at; on the screen, typing goes before drawing.
        filter={printing ? everything : deferred}
        onFilter={setFilter}
        printing={printing}
      />
    </FindingWorkContext>
  );
}
