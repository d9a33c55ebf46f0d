import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { type ReviewRound, type RoundStep, stepRound } from '../api/rounds';
import { momentIn } from '../texts/moments';
import { useTexts } from '../texts/TextsContext';
import styles from '../ui/Page.module.css';
import { Panel } from '../ui/Panel';
import { CloseRound } from './CloseRound';
import { ReasonDialog } from './ReasonDialog';

interface Props {
  round: ReviewRound;
  onChanged: () => void;
}

/** Gives a round more time, ends it, or calls it off. */
export function RoundSteps({ round, onChanged }: Props) {
  const { t, language } = useTexts();
  const [deadline, setDeadline] = useState('');
  const step = (asked: RoundStep, signal: AbortSignal) => stepRound(round, asked, signal);
  return (
    <Panel title={t('steps.title')}>
      <div className={styles.buttons}>
        <ReasonDialog
          needed
          open={t('steps.extend')}
          title={t('steps.extend.title')}
          lead={t('steps.extend.lead')}
          label={t('waiver.reason')}
          action={t('steps.extend.now')}
          ready={deadline !== ''}
          onAct={(reason, signal) =>
            step({ step: 'extension', body: { deadline: new Date(deadline).toISOString(), reason } }, signal)
          }
          onDone={onChanged}
        >
          <p>{t('steps.extend.until', { when: momentIn(language, round.deadline) })}</p>
          <Field required label={t('round.deadline')}>
            <Input type="datetime-local" value={deadline} onChange={(_, { value }) => setDeadline(value)} />
          </Field>
        </ReasonDialog>
        <CloseRound
          round={round}
          onClose={(signal) => step({ step: 'close', body: {} }, signal)}
          onDone={onChanged}
        />
        <ReasonDialog
          needed
          open={t('steps.withdraw')}
          title={t('steps.withdraw.title')}
          lead={t('steps.withdraw.lead')}
          label={t('waiver.reason')}
          action={t('steps.withdraw.now')}
          onAct={(reason, signal) => step({ step: 'withdrawal', body: { reason } }, signal)}
          onDone={onChanged}
        />
      </div>
    </Panel>
  );
}
