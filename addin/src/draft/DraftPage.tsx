import { useCallback, useState } from 'react';
import { serverLanguageFor } from '../api/languages';
import { fetchNewDocument, getTemplate, listTemplates, type NewDocument } from '../api/templates';
import { useTexts } from '../texts/TextsContext';
import { ProblemMessage } from '../ui/ProblemMessage';
import { useLoaded } from '../ui/useLoaded';
import { useSave } from '../ui/useSave';
import styles from './DraftPage.module.css';
import { NewDocumentForm } from './NewDocumentForm';
import { TemplateOutline } from './TemplateOutline';

/** Choose a kind of document, see what it asks for, download a new one. */
export function DraftPage() {
  const { t, language: spoken } = useTexts();
  const language = serverLanguageFor(spoken);
  const [choice, setChoice] = useState<Partial<NewDocument>>({});
  const templates = useLoaded(useCallback((signal) => listTemplates(language, signal), [language]));
  const { save, busy, problem, saved } = useSave();

  const kind = choice.kind ?? templates.value?.[0]?.kind;
  const load = useCallback(
    (signal: AbortSignal) => getTemplate(kind ?? '', language, signal),
    [kind, language],
  );
  const template = useLoaded(kind === undefined ? null : load);
  const document: NewDocument = { kind: kind ?? '', language, mission: '', country: '', ...choice };

  return (
    <div className={styles.page}>
      <div className={styles.form}>
        <h1 className={styles.title}>{t('draft.title')}</h1>
        <p className={styles.lead}>{t('draft.lead')}</p>
        {templates.problem && <ProblemMessage problem={templates.problem} onRetry={templates.retry} />}
        <NewDocumentForm
          document={document}
          templates={templates.value ?? []}
          busy={busy}
          onChange={(change) => setChoice({ ...choice, ...change })}
          onSubmit={() => void save(() => fetchNewDocument(document))}
        />
        {problem && <ProblemMessage problem={problem} />}
        <p role="status">{saved && t('draft.done', { name: saved.name })}</p>
      </div>
      {template.problem && <ProblemMessage problem={template.problem} onRetry={template.retry} />}
      {template.value && <TemplateOutline template={template.value} />}
    </div>
  );
}
