import { Button, Field, Select } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import { type BasisLink, everyDocument, type LibraryDocument } from '../api/library';
import { listVersions } from '../api/versions';
import { useTexts } from '../texts/TextsContext';
import styles from '../ui/Page.module.css';
import { ProblemMessage } from '../ui/ProblemMessage';
import { useLoaded } from '../ui/useLoaded';
import { useTask } from '../ui/useTask';

interface Props {
  document: LibraryDocument;
  onSet: (link: BasisLink, signal: AbortSignal) => Promise<unknown>;
  onDone: () => void;
  /** Reads the document anew. */
  onOutdated: () => void;
}

/** Links a document to one it is built on, or to another version of it. */
export function BasisForm({ document: { id, mission }, onSet, onDone, onOutdated }: Props) {
  const { t } = useTexts();
  const [wish, setWish] = useState({ document: '', version: '' });
  const { start, busy, problem } = useTask();
  const known = useLoaded(useCallback((signal) => everyDocument(mission, signal), [mission]));
  const { document, version } = wish;
  const load = useCallback((signal: AbortSignal) => listVersions(document, undefined, signal), [document]);
  const versions = useLoaded(document === '' ? null : load);
  const others = known.value?.filter((each) => each.id !== id) ?? [];
  const failed = known.problem ?? versions.problem;
  if (known.value && others.length === 0) return <p>{t('basis.alone')}</p>;
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (document === '' || busy) return;
        void start(
          async ({ signal }) => void (await onSet({ document, ...(version !== '' && { version }) }, signal)),
          () => {
            setWish({ document: '', version: '' });
            onDone();
          },
        );
      }}
    >
      <Field required label={t('basis.document')}>
        <Select value={document} onChange={(_, { value }) => setWish({ document: value, version: '' })}>
          <option value="">{t('basis.document.choose')}</option>
          {others.map(({ id: each, title }) => (
            <option key={each} value={each}>
              {title}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={t('basis.version.label')}>
        <Select value={version} onChange={(_, { value }) => setWish({ ...wish, version: value })}>
          <option value="">{t('basis.inForce')}</option>
          {document !== '' &&
            versions.value?.items.map(({ number, state }) => (
              <option key={number} value={number}>
                {t('basis.version.option', { version: number, state: t(`versions.state.${state}`) })}
              </option>
            ))}
        </Select>
      </Field>
      <Button type="submit" className={styles.submit} disabled={document === ''} disabledFocusable={busy}>
        {t('basis.set')}
      </Button>
      {failed && <ProblemMessage problem={failed} onRetry={known.problem ? known.retry : versions.retry} />}
      {problem && <ProblemMessage problem={problem} onRetry={onOutdated} />}
    </form>
  );
}
