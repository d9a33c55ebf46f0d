import { Button, Field, Input, Select } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { DocumentEditRegular } from '@fluentui/react-icons/svg/document-edit';
import { serverLanguages } from '../api/languages';
import type { NewDocument } from '../api/templates';
import type { TemplateSummary } from '../api/types';
import { languageNames } from '../texts/texts';
import { useTexts } from '../texts/TextsContext';
import styles from './NewDocumentForm.module.css';

interface Props {
  document: NewDocument;
  templates: TemplateSummary[];
  busy: boolean;
  onKind: (kind: string) => void;
  onChange: (change: Partial<Omit<NewDocument, 'kind'>>) => void;
  onSubmit: () => void;
  /** Goes on with the document on this page instead of downloading it. */
  onDraft: () => void;
}

/** What a new document is made for. */
export function NewDocumentForm({ document, templates, busy, onKind, onChange, onSubmit, onDraft }: Props) {
  const { t } = useTexts();
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <Field label={t('start.kind')}>
        <Select value={document.kind} onChange={(_, { value }) => onKind(value)}>
          {templates.map(({ kind, title }) => (
            <option key={kind} value={kind}>
              {title}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={t('start.language')}>
        <Select value={document.language} onChange={(_, { value }) => onChange({ language: value })}>
          {serverLanguages.map((each) => (
            <option key={each} value={each} lang={each}>
              {languageNames[each]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={t('start.mission')} hint={t('start.mission.hint')}>
        <Input value={document.mission} onChange={(_, { value }) => onChange({ mission: value })} />
      </Field>
      <Field label={t('start.country')} hint={t('start.country.hint')}>
        <Input value={document.country} onChange={(_, { value }) => onChange({ country: value })} />
      </Field>
      <Button
        type="submit"
        appearance="primary"
        className={styles.submit}
        icon={<ArrowDownloadRegular />}
        disabled={document.kind === ''}
        disabledFocusable={busy}
      >
        {t('start.download')}
      </Button>
      <Button
        className={styles.submit}
        icon={<DocumentEditRegular />}
        disabled={document.kind === ''}
        disabledFocusable={busy}
        onClick={onDraft}
      >
        {t('draft.open')}
      </Button>
    </form>
  );
}
