import { Button, Field, Select } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import { everyDocument, registerDocument } from '../api/library';
import type { Mission } from '../api/missions';
import type { OpenDocument } from '../documents/OpenDocument';
import { useTexts } from '../texts/TextsContext';
import { ProblemMessage } from '../ui/ProblemMessage';
import { useKinds } from '../ui/useKinds';
import { useLoaded } from '../ui/useLoaded';
import { useRights } from '../ui/useRights';
import { useTask, type Way } from '../ui/useTask';
import { identify } from './identify';
import { NewEntryFields } from './NewEntryFields';
import styles from './SaveForm.module.css';

interface Props {
  document: OpenDocument;
  missions: readonly Mission[];
  onRegistered: (document: string) => void;
}

/** A mission, and in it a document: one that is there, or a new one. */
export function EntryForm({ document, missions, onRegistered }: Props) {
  const { t } = useTexts();
  const [wish, setWish] = useState({ mission: '', entry: '', kind: document.state.kind ?? '', title: '' });
  const { mission } = wish;
  const load = useCallback((signal: AbortSignal) => everyDocument(mission, signal), [mission]);
  const entries = useLoaded(mission === '' ? null : load);
  const may = useRights(mission === '' ? undefined : mission);
  const mayAdd = may === null || may.lead;
  const { start, busy, problem } = useTask();
  const { kinds } = useKinds();
  const usual = document.name.replace(/\.docx$/i, '');
  const ready = mission !== '' && (wish.entry !== '' || (mayAdd && wish.kind !== ''));
  const set = (values: Partial<typeof wish>) => setWish({ ...wish, ...values });
  const say = (kind: string, work: Way) => {
    const { name = '', country = '' } = missions.find(({ id }) => id === mission) ?? {};
    const templateVersion = kinds.find((each) => each.kind === kind)?.version ?? '';
    return identify(document, { kind, templateVersion, mission: name, country }, work);
  };
  const choose = async (work: Way) => {
    const chosen = entries.value?.find(({ id }) => id === wish.entry);
    if (chosen && !chosen.identity) await say(chosen.kind, work);
    if (!work.signal.aborted) onRegistered(wish.entry);
  };
  const register = async (work: Way) => {
    const { signal } = work;
    await say(wish.kind, work);
    const entry = { kind: wish.kind, name: document.name, title: wish.title.trim() || usual };
    const { id } = await registerDocument(mission, entry, signal);
    if (!signal.aborted) onRegistered(id);
  };

  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!ready || busy) return;
        void start(wish.entry === '' ? register : choose, () => undefined);
      }}
    >
      <Field required label={t('versions.mission')}>
        <Select value={mission} onChange={(_, { value }) => set({ mission: value, entry: '' })}>
          <option value="">{t('versions.mission.choose')}</option>
          {missions.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      {entries.problem && <ProblemMessage problem={entries.problem} onRetry={entries.retry} />}
      <Field label={t('versions.entry')}>
        <Select value={wish.entry} onChange={(_, { value }) => set({ entry: value })}>
          <option value="">{t(mayAdd ? 'versions.entry.new' : 'basis.document.choose')}</option>
          {entries.value?.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </Select>
      </Field>
      {wish.entry === '' && mayAdd && (
        <NewEntryFields kind={wish.kind} title={wish.title} usual={usual} onChange={set} />
      )}
      {problem && <ProblemMessage problem={problem} />}
      <Button
        type="submit"
        appearance="primary"
        className={styles.submit}
        disabled={!ready}
        disabledFocusable={busy}
      >
        {t('versions.first.done')}
      </Button>
    </form>
  );
}
