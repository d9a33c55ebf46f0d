import { Button, Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { noteProcess, type Process } from '../api/process';
import { useTexts } from '../texts/TextsContext';
import styles from '../ui/Page.module.css';
import { ProblemMessage } from '../ui/ProblemMessage';
import { useTask } from '../ui/useTask';
import { NoteFields } from './NoteFields';
import { emptyNote, noteOf, type NoteWish, subjects } from './noteDraft';

interface Props {
  mission: string;
  process: Process;
  onNoted: () => void;
}

/** Notes what else moves the process on: a trigger, an event, whether an output is needed, what was given up for speed. */
export function NoteForm({ mission, process, onNoted }: Props) {
  const { t } = useTexts();
  const [wish, setWish] = useState<NoteWish>(emptyNote);
  const { start, busy, problem } = useTask();
  const note = noteOf(wish, process.today);
  return (
    <form
      aria-label={t('notes.add')}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (note === null || busy) return;
        void start(
          ({ signal }) => noteProcess(mission, note, signal),
          () => {
            setWish({ ...emptyNote, about: wish.about });
            onNoted();
          },
        );
      }}
    >
      <Field label={t('notes.what')}>
        <Select
          value={wish.about}
          onChange={(_, { value }) => setWish({ ...emptyNote, about: value as NoteWish['about'] })}
        >
          {subjects.map((each) => (
            <option key={each} value={each}>
              {t(`notes.kind.${each}`)}
            </option>
          ))}
        </Select>
      </Field>
      <NoteFields wish={wish} process={process} onChange={(values) => setWish({ ...wish, ...values })} />
      <Button type="submit" className={styles.submit} disabledFocusable={note === null || busy}>
        {t('notes.add')}
      </Button>
      {problem && (
        <div className={styles.wide}>
          <ProblemMessage problem={problem} />
        </div>
      )}
    </form>
  );
}
