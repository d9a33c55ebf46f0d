import { Button, Field, Input, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { serverLanguages } from '../api/languages';
import type { TemplateSummary } from '../api/types';
import { languageNames } from '../texts/texts';
import { useTexts } from '../texts/TextsContext';
import { ChooseFiles } from '../ui/ChooseFiles';
import styles from '../ui/Page.module.css';
import { ProblemMessage } from '../ui/ProblemMessage';
import { Progress } from '../ui/Progress';
import { useAdding } from './useAdding';

interface Props {
  mission: string;
  name: string;
  country: string;
  kinds: readonly TemplateSummary[];
  onAdded: () => void;
}

/** Puts a document into a mission: a new one from the template of its kind, or a file. */
export function AddDocument({ mission, name, country, kinds, onAdded }: Props) {
  const { t } = useTexts();
  const [wish, setWish] = useState({ kind: '', title: '', language: serverLanguages[0] as string });
  const { fromTemplate, fromFile, cancel, busy, problem, added } = useAdding(mission, () => {
    setWish({ ...wish, title: '' });
    onAdded();
  });
  const usual = kinds.find(({ kind }) => kind === wish.kind)?.title ?? '';
  const chosen = { ...wish, title: wish.title.trim() || usual };
  return (
    <>
      <form
        aria-label={t('documents.add')}
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (wish.kind !== '' && !busy) fromTemplate(chosen, name, country);
        }}
      >
        <Field required label={t('start.kind')}>
          <Select value={wish.kind} onChange={(_, { value }) => setWish({ ...wish, kind: value })}>
            <option value="">{t('kind.choose')}</option>
            {kinds.map(({ kind, title }) => (
              <option key={kind} value={kind}>
                {title}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={t('document.title')}>
          <Input
            value={wish.title}
            placeholder={usual}
            onChange={(_, { value }) => setWish({ ...wish, title: value })}
          />
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
        <div className={styles.buttons}>
          <Button type="submit" disabled={wish.kind === ''} disabledFocusable={busy}>
            {t('documents.fromTemplate')}
          </Button>
          {wish.kind !== '' && (
            <ChooseFiles
              label={t('documents.upload')}
              onFiles={([file]) => file && !busy && fromFile(chosen, file)}
            />
          )}
        </div>
      </form>
      <Progress on={busy} label={t('documents.adding')} done={undefined} onCancel={cancel} />
      {problem && <ProblemMessage problem={problem} />}
      <p role="status">{added && t('documents.added', { title: added })}</p>
    </>
  );
}
