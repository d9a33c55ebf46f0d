import { useState } from 'react';
import type { ConsistencyReport } from '../api/consistency';
import { useTexts } from '../texts/TextsContext';
import styles from '../ui/Page.module.css';
import { Panel } from '../ui/Panel';
import { FindingFilters } from './FindingFilters';
import { FindingGroup } from './FindingGroup';
import { byRelation, isWanted, usual } from './findings';

/** What was found, by relation. */
export function Findings({ report }: { report: ConsistencyReport }) {
  const { t, plural } = useTexts();
  const [wanted, setWanted] = useState(usual);
  const { outcomes, documents, language, links, hidden } = report;
  const shown = outcomes.filter((finding) => isWanted(finding, wanted));
  return (
    <Panel title={t('links.findings')}>
      <FindingFilters findings={outcomes} documents={documents} wanted={wanted} onChange={setWanted} />
      <p role="status">
        {shown.length === 0 && wanted.outcome === 'open'
          ? t('links.findings.none')
          : plural('links.findings.shown', shown.length, { total: outcomes.length })}
      </p>
      {hidden > 0 && <p className={styles.quiet}>{plural('links.hidden', hidden)}</p>}
      {byRelation(shown).map(({ relation, findings }) => (
        <FindingGroup
          key={relation}
          relation={relation}
          findings={findings}
          links={links}
          language={language}
        />
      ))}
    </Panel>
  );
}
