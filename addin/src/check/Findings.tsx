import { useCallback, useMemo } from 'react';
import type { CheckReport, Finding, TemplateDetail } from '../api/types';
import { currentRoute, go } from '../routes/navigation';
import { useTexts } from '../texts/TextsContext';
import type { Turn } from './comparison';
import { Filters } from './Filters';
import { type Filter, matching } from './filter';
import { NotAssessedPanel } from './NotAssessedPanel';
import styles from './ReportView.module.css';
import { SectionNav } from './SectionNav';
import { sectionsOf } from './sections';
import { SectionView } from './SectionView';
import { useExpansion } from './useExpansion';
import { useReached } from './useReached';

interface Props {
  /** The name of the document in the address. */
  name: string;
  report: CheckReport;
  template: TemplateDetail | null;
  /** The finding that the address names. */
  requirement: string | undefined;
  turns: ReadonlyMap<string, Turn> | undefined;
  /** What is chosen, and what is drawn: the second may be behind. */
  chosen: Filter;
  filter: Filter;
  onFilter: (filter: Filter) => void;
  printing: boolean;
}

/** The findings by section, those that the filters leave. */
export function Findings({
  name,
  report,
  template,
  requirement,
  turns,
  chosen,
  filter,
  onFilter,
  printing,
}: Props) {
  const texts = useTexts();
  const { outcomes, notAssessed } = report;
  const list = useMemo(
    () => outcomes.filter(matching(filter, turns, requirement)),
    [outcomes, filter, turns, requirement],
  );
  const shown = useMemo(() => new Set(list), [list]);
  const sections = useMemo(() => sectionsOf(report, template, texts), [report, template, texts]);
  const expansion = useExpansion(list);
  const { show, toggle } = expansion;
  const wanted = outcomes.find((finding) => finding.requirement === requirement);
  useReached(wanted, wanted !== undefined && shown.has(wanted), show);
  const onToggle = useCallback(
    (finding: Finding, opens: boolean) => {
      toggle(finding);
      const { requirement: id } = finding;
      const now = currentRoute();
      if (opens) go({ area: 'check', document: name, requirement: id });
      else if (now.area === 'check' && now.requirement === id) go({ area: 'check', document: name });
    },
    [toggle, name],
  );
  const narrowed = filter.text !== '' || filter.only !== null;
  const visible = sections.filter(({ findings }) => !narrowed || findings.some((each) => shown.has(each)));

  return (
    <div className={styles.columns}>
      <SectionNav sections={visible} />
      <div className={styles.findings}>
        <Filters
          filter={chosen}
          onFilter={onFilter}
          findings={outcomes}
          changed={turns?.size ?? 0}
          shown={list.length}
          expansion={expansion}
        />
        {visible.map((section) => (
          <SectionView
            key={section.key}
            section={section}
            shown={shown}
            turns={turns}
            expansion={expansion}
            requirement={requirement}
            printing={printing}
            onToggle={onToggle}
          />
        ))}
        {notAssessed.length > 0 && <NotAssessedPanel notAssessed={notAssessed} />}
      </div>
    </div>
  );
}
