import { useCallback } from 'react';
import { serverLanguageFor } from '../api/languages';
import { listLenses, listTemplates } from '../api/templates';
import { useArea } from '../routes/useRoute';
import { useTexts } from '../texts/TextsContext';
import { ProblemMessage } from '../ui/ProblemMessage';
import { useLoaded } from '../ui/useLoaded';
import { Announcement } from './Announcement';
import styles from './CheckPage.module.css';
import { CheckProgress } from './CheckProgress';
import { DocumentList } from './DocumentList';
import { DropArea } from '../ui/DropArea';
import { EmptyState } from './EmptyState';
import { EntryView } from './EntryView';
import { MissingDocument } from './MissingDocument';
import { useChecks } from './useChecks';

/** Drop documents, read what they lack. */
export function CheckPage() {
  const language = serverLanguageFor(useTexts().language);
  const { here, route } = useArea('check');
  const { document: name } = route;
  const checks = useChecks(language, route, here);
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
        {checks.add && checks.list.length > 0 && <DocumentList checks={checks} />}
        <CheckProgress checks={checks} />
        {checks.add && name === undefined && <EmptyState here={here} onFiles={checks.add} />}
        {checks.add && name !== undefined && !checks.selected && (
          <MissingDocument here={here} route={{ ...route, document: name }} onFiles={checks.add} />
        )}
        {checks.selected && (
          <EntryView
            key={checks.selected.id}
            entry={checks.selected}
            here={here}
            requirement={route.requirement}
            checks={checks}
            templates={templates.value ?? []}
            lenses={lenses.value ?? []}
          />
        )}
      </div>
    </DropArea>
  );
}
