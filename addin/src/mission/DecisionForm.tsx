import { Button, Field, Input, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { noteDecision, type Process } from '../api/process';
import { useTexts } from '../texts/TextsContext';
import styles from '../ui/Page.module.css';
import { ProblemMessage } from '../ui/ProblemMessage';
import { useTask } from '../ui/useTask';
import { DayField } from './DayField';

interface Props {
  mission: string;
  process: Process;
  onNoted: () => void;
}

const empty = { decisionPoint: '', date: '', comment: '' };

/** Notes a decision point that was taken outside of an approval. */
export function DecisionForm({ mission, process: { levels, today }, onNoted }: Props) {
  const { t } = useTexts();
  const [wish, setWish] = useState(empty);
  const { start, busy, problem } = useTask();
  const open = levels.flatMap(({ decisions }) => decisions).filter(({ state }) => state !== 'taken');
  const ready = wish.decisionPoint !== '' && wish.date !== '' && wish.date <= today;
  if (open.length === 0) return <p>{t('decisions.allTaken')}</p>;
  const note = () =>
    start(
      async ({ signal }) => void (await noteDecision(mission, wish, signal)),
      () => {
        setWish(empty);
        onNoted();
      },
    );
  return (
    <form
      aria-label={t('decisions.note')}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (ready && !busy) void note();
      }}
    >
      <p className={`${styles.quiet} ${styles.wide}`}>{t('decisions.hint')}</p>
      <Field required label={t('decisions.point')}>
        <Select
          value={wish.decisionPoint}
          onChange={(_, { value }) => setWish({ ...wish, decisionPoint: value })}
        >
          <option value="">{t('decisions.choose')}</option>
          {open.map(({ id, title, decidedBy, state }) => (
            <option key={id} value={id}>
              {t('decisions.option', { title, by: decidedBy, state: t(`decisions.state.${state}`) })}
            </option>
          ))}
        </Select>
      </Field>
      <DayField value={wish.date} today={today} onChange={(date) => setWish({ ...wish, date })} />
      <Field label={t('versions.comment')}>
        <Input value={wish.comment} onChange={(_, { value }) => setWish({ ...wish, comment: value })} />
      </Field>
      <Button type="submit" className={styles.submit} disabledFocusable={!ready || busy}>
        {t('decisions.note')}
      </Button>
      {problem && (
        <div className={styles.wide}>
          <ProblemMessage problem={problem} />
        </div>
      )}
    </form>
  );
}
