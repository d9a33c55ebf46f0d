import { Button, Field, Input, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { type Decision, decideLink } from '../api/consistencyRuns';
import { useTexts } from '../texts/TextsContext';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { isOutdated } from '../ui/problemWords';
import { useTask } from '../ui/useTask';
import type { Deciding } from './deciding';
import type { Direct } from './decisions';

interface Props {
  link: string;
  about: string;
  decision: Exclude<Decision, Direct>;
  deciding: Deciding;
}

/** A decision that asks for words first, and for a last day where it holds for a time only. */
export function DecisionDialog({ link, about, decision, deciding }: Props) {
  const { t } = useTexts();
  const { mission, eTag, onDecided, onOutdated } = deciding;
  const [asking, setAsking] = useState(false);
  const [note, setNote] = useState('');
  const [until, setUntil] = useState('');
  const { start, cancel, busy, problem } = useTask();
  const dated = decision === 'differs-on-purpose';
  const needed = decision !== 'rejected';
  const ready = (!needed || note.trim() !== '') && (!dated || until >= today());
  const action = t(`links.decide.${decision}`);
  const decide = () =>
    void start(
      ({ signal }) =>
        decideLink(mission, link, { decision, note: note.trim(), ...(dated && { until }) }, eTag, signal),
      (after) => {
        setAsking(false);
        onDecided(after, decision);
      },
    );
  return (
    <>
      <Button
        size="small"
        aria-label={t('links.decide.named', { action, about })}
        onClick={() => setAsking(true)}
      >
        {t('links.decide.ask', { action })}
      </Button>
      {asking && (
        <ConfirmDialog
          title={action}
          action={busy ? t('draft.working') : action}
          busy={busy}
          problem={problem}
          ready={ready}
          onConfirm={decide}
          onClose={() => {
            cancel();
            setAsking(false);
            if (problem && isOutdated(problem)) onOutdated();
          }}
        >
          <p>
            <bdi>{about}</bdi>
          </p>
          <p>{t(`links.decide.${decision}.lead`)}</p>
          <Field required={needed} label={t(dated ? 'links.decide.reason' : 'links.decide.note')}>
            <Textarea
              resize="vertical"
              maxLength={1000}
              value={note}
              onChange={(_, { value }) => setNote(value)}
            />
          </Field>
          {dated && (
            <Field required label={t('links.decide.until')}>
              <Input type="date" min={today()} value={until} onChange={(_, { value }) => setUntil(value)} />
            </Field>
          )}
        </ConfirmDialog>
      )}
    </>
  );
}

/** The day by the clock of this device, as yyyy-MM-dd. */
const today = () => new Intl.DateTimeFormat('sv-SE').format(new Date());
