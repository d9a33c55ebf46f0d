import { useCallback } from 'react';
import { serverLanguageFor } from '../api/languages';
import { listLenses, listTemplates } from '../api/templates';
import { useTexts } from '../texts/TextsContext';
import { ProblemMessage } from '../ui/ProblemMessage';
import { useLoaded } from '../ui/useLoaded';
import { Announcement } from './Announcement';
import styles from './CheckPage.module.css';
import { CheckProgress } from './CheckProgress';
import { DocumentList } from './DocumentList';
import { DropArea } from './DropArea';
import { EmptyState } from './EmptyState';
import { EntryView } from './EntryView';
import { useChecks } from './useChecks';

/** Drop documents, read what they lack. */
export function CheckPage() {
  const language = serverLanguageFor(useTexts().language);
  const checks = useChecks(language);
  const templates = useLoaded(useCallback((signal) => listTemplates(language, signal), [language]));
  const lenses = useLoaded(useCallback((signal) => listLenses(language, signal), [language]));
  const problem = templates.problem ?? lenses.problem;
  const reload = () => {
    templates.retry();
    lenses.retry();
  };

  return (
    <DropArea onFiles={checks.add}>
      <Announcement entry={checks.selected} />
      <div className={styles.page}>
        {problem && <ProblemMessage problem={problem} onRetry={reload} />}
        {checks.list.length === 0 && <EmptyState onFiles={checks.add} />}
        {checks.list.length > 0 && <DocumentList checks={checks} />}
        <CheckProgress checks={checks} />
        {checks.selected && (
          <EntryView
            key={checks.selected.id}
            entry={checks.selected}
            checks={checks}
            templates={templates.value ?? []}
            lenses={lenses.value ?? []}
          />
        )}
      </div>
    </DropArea>
  );
}
