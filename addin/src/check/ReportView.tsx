import { useCallback, useMemo, useState } from 'react';
import { getTemplate } from '../api/templates';
import type { CheckReport, Finding, Lens, TemplateSummary } from '../api/types';
import { go } from '../routes/navigation';
import { useTexts } from '../texts/TextsContext';
import { useLoaded } from '../ui/useLoaded';
import { Actions } from './Actions';
import type { Entry } from './entries';
import { Filters } from './Filters';
import { everything, matching, usualFilter } from './filter';
import { HeadlineView } from './HeadlineView';
import { NotAssessedPanel } from './NotAssessedPanel';
import { Options } from './Options';
import { PrintNote } from './PrintNote';
import styles from './ReportView.module.css';
import { SectionNav } from './SectionNav';
import { sectionsOf } from './sections';
import { SectionView } from './SectionView';
import type { Checks } from './useChecks';
import { useExpansion } from './useExpansion';
import { usePrinting } from './usePrinting';
import { useReached } from './useReached';
import { WhatIfPanel } from './WhatIfPanel';

interface Props {
  entry: Entry;
  report: CheckReport;
  /** The finding that the address names. */
  requirement: string | undefined;
  checks: Checks;
  templates: TemplateSummary[];
  lenses: Lens[];
}

/** The completeness report: headline first, then the findings by section. */
export function ReportView({ entry, report, requirement, checks, templates, lenses }: Props) {
  const texts = useTexts();
  const { kind, language } = report;
  const template = useLoaded(
    useCallback((signal) => getTemplate(kind, language, signal), [kind, language]),
  ).value;
  const [chosen, setFilter] = useState(usualFilter);
  // On paper the report is whole, whatever is looked at.
  const filter = usePrinting() ? everything : chosen;
  const shown = useMemo(() => report.outcomes.filter(matching(filter)), [report, filter]);
  const sections = useMemo(() => sectionsOf(report, template, texts), [report, template, texts]);
  const expansion = useExpansion(shown);
  const { isOpen, show, toggle } = expansion;
  const wanted = report.outcomes.find((finding) => finding.requirement === requirement);
  useReached(wanted, (finding) => {
    show(finding);
    if (!matching(chosen)(finding)) setFilter(everything);
  });
  const { name } = entry;
  const onToggle = useCallback(
    (finding: Finding) => {
      const opens = !isOpen(finding);
      toggle(finding);
      if (opens) go({ area: 'check', document: name, requirement: finding.requirement });
      else if (finding.requirement === requirement) go({ area: 'check', document: name });
    },
    [isOpen, toggle, name, requirement],
  );
  const visible = sections.filter(
    ({ findings }) => !filter.text || findings.some((each) => shown.includes(each)),
  );

  return (
    <>
      <header className={styles.top}>
        <HeadlineView report={report} />
        {entry.copy && <Actions file={entry.copy.file} options={{ ...checks.options, kind: entry.kind }} />}
      </header>
      <Options entry={entry} report={report} checks={checks} templates={templates} lenses={lenses} />
      {report.whatIf && <WhatIfPanel whatIf={report.whatIf} report={report} template={template} />}
      <PrintNote report={report} lenses={lenses} />
      {requirement && !wanted && <p role="status">{texts.t('finding.absent', { requirement })}</p>}
      <div className={styles.columns}>
        <SectionNav sections={visible} />
        <div className={styles.findings}>
          <Filters
            filter={chosen}
            onFilter={setFilter}
            outcomes={report.outcomes}
            shown={shown.length}
            expansion={expansion}
          />
          {visible.map((section) => (
            <SectionView
              key={section.key}
              section={section}
              shown={shown}
              expansion={expansion}
              requirement={requirement}
              onToggle={onToggle}
            />
          ))}
          {report.notAssessed.length > 0 && <NotAssessedPanel notAssessed={report.notAssessed} />}
        </div>
      </div>
    </>
  );
}
