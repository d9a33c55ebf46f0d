import { useCallback, useState } from 'react';
import type { NamedFile } from '../api/files';
import { serverLanguageFor } from '../api/languages';
import { fetchNewDocument, getTemplate, listTemplates, type NewDocument } from '../api/templates';
import { useDocuments } from '../documents/DocumentsContext';
import { go } from '../routes/navigation';
import { useArea } from '../routes/useRoute';
import { useTexts } from '../texts/TextsContext';
import { PageHeading } from '../ui/PageHeading';
import { ProblemMessage } from '../ui/ProblemMessage';
import { useLeaveWarning } from '../ui/useLeaveWarning';
import { useLoaded } from '../ui/useLoaded';
import { useSave } from '../ui/useSave';
import styles from './StartPage.module.css';
import { NewDocumentForm } from './NewDocumentForm';
import { TemplateOutline } from './TemplateOutline';

/** Choose a kind of document, see what it asks for, download a new one. */
export function StartPage() {
  const { here, route } = useArea('new');
  const { t, language: spoken } = useTexts();
  const language = serverLanguageFor(spoken);
  const [choice, setChoice] = useState<Partial<NewDocument>>({});
  const [kept, setKept] = useState<Partial<NewDocument>>({});
  const templates = useLoaded(useCallback((signal) => listTemplates(language, signal), [language]));
  const { save, busy, problem, saved } = useSave();
  const opening = useSave();
  const { add } = useDocuments();
  const draft = ({ name, content }: NamedFile) => {
    const [opened] = add?.([new File([content], name, { type: content.type })]) ?? [];
    if (opened) go({ area: 'draft', document: opened.name });
  };

  const kind = route.kind ?? templates.value?.[0]?.kind;
  const load = useCallback(
    (signal: AbortSignal) => getTemplate(kind ?? '', language, signal),
    [kind, language],
  );
  const template = useLoaded(kind === undefined ? null : load);
  const document: NewDocument = { language, mission: '', country: '', ...choice, kind: kind ?? '' };
  const typed = [document.mission, document.country].some((text) => text.trim() !== '');
  useLeaveWarning(typed && kept !== choice);

  return (
    <div className={styles.page}>
      <div className={styles.form}>
        <PageHeading
          here={here}
          name={route.kind && template.value ? template.value.title : t('start.title')}
          className={styles.title}
        >
          {t('start.title')}
        </PageHeading>
        <p className={styles.lead}>{t('start.lead')}</p>
        {templates.problem && <ProblemMessage problem={templates.problem} onRetry={templates.retry} />}
        <NewDocumentForm
          document={document}
          templates={templates.value ?? []}
          busy={busy || opening.busy}
          onKind={(chosen) => go({ area: 'new', kind: chosen })}
          onChange={(change) => setChoice({ ...choice, ...change })}
          onSubmit={() =>
            void save(
              () => fetchNewDocument(document),
              () => setKept(choice),
            )
          }
          onDraft={() =>
            void opening.save(
              () => fetchNewDocument(document),
              () => setKept(choice),
              draft,
            )
          }
        />
        {problem && <ProblemMessage problem={problem} />}
        {opening.problem && <ProblemMessage problem={opening.problem} />}
        <p role="status">{saved && t('start.done', { name: saved.name })}</p>
      </div>
      {template.problem && <ProblemMessage problem={template.problem} onRetry={template.retry} />}
      {template.value && <TemplateOutline template={template.value} />}
    </div>
  );
}
