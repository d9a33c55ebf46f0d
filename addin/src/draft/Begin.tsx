import { Button, Field, Input, Select } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import { serverLanguages } from '../api/languages';
import { listTemplates } from '../api/templates';
import type { OpenDocument } from '../documents/OpenDocument';
import { languageNames } from '../texts/texts';
import { useTexts } from '../texts/TextsContext';
import { ProblemMessage } from '../ui/ProblemMessage';
import { useLoaded } from '../ui/useLoaded';
import styles from './Begin.module.css';
import type { Drafting } from './useDrafting';

interface Props {
  document: OpenDocument;
  drafting: Drafting;
  language: string;
}

/** For a document that does not say what it is, such as an empty one: the person says it. */
export function Begin({ document, drafting, language }: Props) {
  const { t } = useTexts();
  const templates = useLoaded(useCallback((signal) => listTemplates(language, signal), [language]));
  const [wish, setWish] = useState({ kind: '', language, mission: '', country: '' });
  const chosen = templates.value?.find(({ kind }) => kind === wish.kind);
  const begin = async () => {
    if (chosen === undefined) return;
    const identity = { ...wish, templateVersion: chosen.version };
    await drafting.run(async (work) => {
      await document.ensureIdentity(identity, work);
      return t('draft.done.begun', { kind: chosen.title });
    });
  };
  return (
    <form
      className={styles.begin}
      onSubmit={(event) => {
        event.preventDefault();
        void begin();
      }}
    >
      <h2 className={styles.title}>{t('draft.begin.title')}</h2>
      <p>{t('draft.begin.lead')}</p>
      {templates.problem && <ProblemMessage problem={templates.problem} onRetry={templates.retry} />}
      <Field label={t('start.kind')}>
        <Select value={wish.kind} onChange={(_, { value }) => setWish({ ...wish, kind: value })}>
          <option value="">{t('kind.choose')}</option>
          {templates.value?.map(({ kind, title }) => (
            <option key={kind} value={kind}>
              {title}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={t('start.language')}>
        <Select value={wish.language} onChange={(_, { value }) => setWish({ ...wish, language: value })}>
          {serverLanguages.map((each) => (
            <option key={each} value={each} lang={each}>
              {languageNames[each]}
            </option>
          ))}
        </Select>
      </Field>
      {document.can.identify && (
        <>
          <Field label={t('start.mission')} hint={t('start.mission.hint')}>
            <Input value={wish.mission} onChange={(_, { value }) => setWish({ ...wish, mission: value })} />
          </Field>
          <Field label={t('start.country')} hint={t('start.country.hint')}>
            <Input value={wish.country} onChange={(_, { value }) => setWish({ ...wish, country: value })} />
          </Field>
        </>
      )}
      <Button
        type="submit"
        appearance="primary"
        className={styles.submit}
        disabled={chosen === undefined}
        disabledFocusable={drafting.busy}
      >
        {t('draft.begin')}
      </Button>
    </form>
  );
}
