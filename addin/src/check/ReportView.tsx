import { useCallback, useMemo, useState } from 'react';
import { getTemplate } from '../api/templates';
import type { CheckReport, Lens, TemplateSummary } from '../api/types';
import { useTexts } from '../texts/TextsContext';
import { useLoaded } from '../ui/useLoaded';
import { Actions } from './Actions';
import type { Entry } from './entries';
import { Filters } from './Filters';
import { matching, usualFilter } from './filter';
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
import { WhatIfPanel } from './WhatIfPanel';

interface Props {
  entry: Entry;
  report: CheckReport;
  checks: Checks;
  templates: TemplateSummary[];
  lenses: Lens[];
}

/** The completeness report: headline first, then the findings by section. */
export function ReportView({ entry, report, checks, templates, lenses }: Props) {
  const texts = useTexts();
  const { kind, language } = report;
  const template = useLoaded(
    useCallback((signal) => getTemplate(kind, language, signal), [kind, language]),
  ).value;
  const [filter, setFilter] = useState(usualFilter);
  const shown = useMemo(() => report.outcomes.filter(matching(filter)), [report, filter]);
  const sections = useMemo(() => sectionsOf(report, template, texts), [report, template, texts]);
  const expansion = useExpansion(shown);
  const visible = sections.filter(
    ({ findings }) => !filter.text || findings.some((each) => shown.includes(each)),
  );

  return (
    <>
      <header className={styles.top}>
        <HeadlineView report={report} />
        <Actions file={entry.file} options={{ ...checks.options, kind: entry.kind }} />
      </header>
      <Options entry={entry} report={report} checks={checks} templates={templates} lenses={lenses} />
      {report.whatIf && <WhatIfPanel whatIf={report.whatIf} report={report} template={template} />}
      <PrintNote report={report} filter={filter} lenses={lenses} />
      <div className={styles.columns}>
        <SectionNav sections={visible} />
        <div className={styles.findings}>
          <Filters
            filter={filter}
            onFilter={setFilter}
            outcomes={report.outcomes}
            shown={shown.length}
            expansion={expansion}
          />
          {visible.map((section) => (
            <SectionView key={section.key} section={section} shown={shown} expansion={expansion} />
          ))}
          {report.notAssessed.length > 0 && <NotAssessedPanel notAssessed={report.notAssessed} />}
        </div>
      </div>
    </>
  );
}
