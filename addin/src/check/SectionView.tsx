import type { Finding } from '../api/types';
import type { Turn } from './comparison';
import { FindingView } from './FindingView';
import { OutcomeCounts } from './OutcomeCounts';
import styles from './SectionView.module.css';
import { anchorOf, type ReportSection } from './sections';
import type { Expansion } from './useExpansion';

interface Props {
  section: ReportSection;
  /** The findings that the filters leave. */
  shown: ReadonlySet<Finding>;
  turns: ReadonlyMap<string, Turn> | undefined;
  printing: boolean;
  expansion: Expansion;
  /** The finding that the address names. */
  requirement: string | undefined;
  onToggle: (finding: Finding, opens: boolean) => void;
}

/** A section: its title, its figures and those of its findings that are shown. */
export function SectionView({ section, shown, turns, printing, expansion, requirement, onToggle }: Props) {
  const findings = section.findings.filter((finding) => shown.has(finding));
  const id = anchorOf(section);
  return (
    <section id={id} tabIndex={-1} className={styles.section} aria-labelledby={`${id}-title`}>
      <header className={styles.head}>
        <h3 id={`${id}-title`} className={styles.title}>
          <bdi>{section.title}</bdi>
        </h3>
        <OutcomeCounts counts={section.counts} waived={section.waived} />
      </header>
      {findings.length > 0 && (
        <ul className={styles.findings}>
          {findings.map((finding) => (
            <FindingView
              key={finding.requirement}
              finding={finding}
              open={expansion.isOpen(finding)}
              current={finding.requirement === requirement}
              turn={turns?.get(finding.requirement)}
              printing={printing}
              onToggle={onToggle}
            />
          ))}
        </ul>
      )}
    </section>
  );
}
