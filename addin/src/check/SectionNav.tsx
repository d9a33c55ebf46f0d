import { useTexts } from '../texts/TextsContext';
import { OutcomeCounts } from './OutcomeCounts';
import styles from './SectionNav.module.css';
import { anchorOf, type ReportSection } from './sections';

/** The sections at a glance, beside the findings where there is room. */
export function SectionNav({ sections }: { sections: ReportSection[] }) {
  const { t } = useTexts();
  return (
    <nav className={`${styles.nav} screen-only`} aria-label={t('sections.title')}>
      <h2 className={styles.title}>{t('sections.title')}</h2>
      <ul>
        {sections.map((section) => (
          <li key={section.key}>
            <a className={styles.link} href={`#${anchorOf(section)}`}>
              <bdi>{section.title}</bdi>
              <OutcomeCounts counts={section.counts} only={['not-met', 'needs-review']} />
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
