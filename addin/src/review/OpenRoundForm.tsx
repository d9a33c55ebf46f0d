import { Button, Field, Input, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { branches } from '../api/missions';
import { isOpen, openRound, type ReviewRound, type Silence } from '../api/rounds';
import { useTexts } from '../texts/TextsContext';
import styles from '../ui/Page.module.css';
import { Panel } from '../ui/Panel';
import { ProblemMessage } from '../ui/ProblemMessage';
import { useLeaveWarning } from '../ui/useLeaveWarning';
import { useTask, type Way } from '../ui/useTask';
import { emptyDraft, emptySeats, type RoundDraft, roundOf } from './roundDraft';
import { SeatFields } from './SeatFields';

interface Props {
  document: string;
  /** The latest version; undefined while there is none. */
  version: string | undefined;
  rounds: readonly ReviewRound[];
  onOpened: (round: ReviewRound) => void;
}

/** Opens a review round on the latest version. */
export function OpenRoundForm({ document, version, rounds, onOpened }: Props) {
  const { t } = useTexts();
  const [draft, setDraft] = useState(emptyDraft);
  const { start, busy, problem } = useTask();
  const set = (values: Partial<RoundDraft>) => setDraft({ ...draft, ...values });
  const missing = emptySeats(draft);
  useLeaveWarning(missing.length < branches.length);
  if (version === undefined || rounds.some(isOpen)) {
    return (
      <Panel title={t('round.open.title')}>
        <p>{t(version === undefined ? 'round.open.noVersion' : 'round.open.already')}</p>
      </Panel>
    );
  }
  const ready = missing.length === 0 && draft.deadline !== '';
  const open = async ({ signal }: Way) => {
    const round = await openRound(document, roundOf(draft, version), signal);
    if (signal.aborted) return;
    setDraft(emptyDraft());
    onOpened(round);
  };
  return (
    <Panel title={t('round.open.title')}>
      <p>{t('round.open.lead', { version })}</p>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (ready && !busy) void start(open, () => undefined);
        }}
      >
        <Field label={t('round.name')}>
          <Input value={draft.name} onChange={(_, { value }) => set({ name: value })} />
        </Field>
        <Field required label={t('round.deadline')}>
          <Input
            type="datetime-local"
            value={draft.deadline}
            onChange={(_, { value }) => set({ deadline: value })}
          />
        </Field>
        <Field label={t('round.silence')}>
          <Select value={draft.silence} onChange={(_, { value }) => set({ silence: value as Silence })}>
            {(['not-cleared', 'cleared'] as const).map((each) => (
              <option key={each} value={each}>
                {t(`clearance.${each}`)}
              </option>
            ))}
          </Select>
        </Field>
        <SeatFields seats={draft.seats} onChange={(seats) => set({ seats })} />
        <p className={styles.wide}>
          {missing.length > 0 &&
            t('round.missing', { branches: missing.map((branch) => t(`branch.${branch}`)).join(', ') })}
        </p>
        <Button
          type="submit"
          appearance="primary"
          className={styles.submit}
          disabled={!ready}
          disabledFocusable={busy}
        >
          {t('round.open')}
        </Button>
      </form>
      {problem && <ProblemMessage problem={problem} />}
    </Panel>
  );
}
