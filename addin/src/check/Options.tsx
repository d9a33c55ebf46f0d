import type { CheckReport, Lens, TemplateSummary } from '../api/types';
import type { Entry } from './entries';
import { KindPicker } from './KindPicker';
import { LensPicker } from './LensPicker';
import styles from './Options.module.css';
import type { Checks } from './useChecks';
import { ViewPicker } from './ViewPicker';

interface Props {
  entry: Entry;
  report: CheckReport;
  checks: Checks;
  templates: TemplateSummary[];
  lenses: Lens[];
}

/** How the document is read and judged. Every change checks it again at once. */
export function Options({ entry, report, checks, templates, lenses }: Props) {
  return (
    <div className={`${styles.options} screen-only`}>
      <KindPicker
        entry={entry}
        templates={templates}
        detection={report.detection}
        onKind={(kind) => checks.chooseKind(entry, kind)}
      />
      <ViewPicker view={checks.options.view} onView={checks.setView} />
      <LensPicker lenses={lenses} on={checks.options.lenses} onLenses={checks.setLenses} />
    </div>
  );
}
