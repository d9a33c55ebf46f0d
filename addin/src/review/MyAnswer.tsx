import { Button, Field, Radio, RadioGroup, Select, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { getMe } from '../api/account';
import { answerRound, type Clearance, clearances, type ReviewRound } from '../api/rounds';
import { useTexts } from '../texts/TextsContext';
import styles from '../ui/Page.module.css';
import { Panel } from '../ui/Panel';
import { ProblemMessage } from '../ui/ProblemMessage';
import { useLeaveWarning } from '../ui/useLeaveWarning';
import { useLoaded } from '../ui/useLoaded';
import { useTask } from '../ui/useTask';
import { seatsOf } from './seats';

interface Props {
  round: ReviewRound;
  onAnswered: () => void;
}

/** Answers for a branch, or changes the answer; nothing for those who are not asked. */
export function MyAnswer({ round, onAnswered }: Props) {
  const { t } = useTexts();
  const me = useLoaded(getMe);
  const seats = me.value ? seatsOf(round, me.value) : [];
  const [at, setAt] = useState(0);
  const [answer, setAnswer] = useState<Clearance | ''>('');
  const [comment, setComment] = useState('');
  const { start, busy, problem } = useTask();
  const [said, setSaid] = useState('');
  useLeaveWarning(comment.trim() !== '');
  const seat = seats[at] ?? seats[0];
  if (me.problem) return <ProblemMessage problem={me.problem} onRetry={me.retry} />;
  if (seat === undefined) return null;
  const ready = answer === 'cleared' || (answer !== '' && comment.trim() !== '');
  const submit = () =>
    start(
      async ({ signal }) => {
        if (answer === '') return;
        const { branch, user } = seat;
        await answerRound(round.id, { branch, user, answer, comment: comment.trim() }, signal);
      },
      () => {
        setSaid(t('answer.done', { branch: t(`branch.${seat.branch}`) }));
        setAnswer('');
        setComment('');
        onAnswered();
      },
    );
  return (
    <Panel title={t('answer.title')}>
      <form
        className={styles.list}
        onSubmit={(event) => {
          event.preventDefault();
          if (ready && !busy) void submit();
        }}
      >
        <Field label={t('answer.for')}>
          <Select value={String(seats.indexOf(seat))} onChange={(_, { value }) => setAt(Number(value))}>
            {seats.map(({ branch, user }, index) => (
              <option key={index} value={index}>
                {t('answer.seat', { branch: t(`branch.${branch}`), user })}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={t('round.answer')}>
          <RadioGroup value={answer} onChange={(_, { value }) => setAnswer(value as Clearance)}>
            {clearances.map((each) => (
              <Radio key={each} value={each} label={t(`clearance.${each}`)} />
            ))}
          </RadioGroup>
        </Field>
        <Field label={t('versions.comment')} hint={t('answer.comment.hint')}>
          <Textarea
            resize="vertical"
            maxLength={1000}
            value={comment}
            onChange={(_, { value }) => setComment(value)}
          />
        </Field>
        <Button
          type="submit"
          appearance="primary"
          className={styles.submit}
          disabled={!ready}
          disabledFocusable={busy}
        >
          {t('answer.give')}
        </Button>
      </form>
      {problem && <ProblemMessage problem={problem} />}
      <p role="status">{said}</p>
    </Panel>
  );
}
