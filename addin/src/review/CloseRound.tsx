import { Button } from '@fluentui/react-components';
import type { ReviewRound } from '../api/rounds';
import { useTexts } from '../texts/TextsContext';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { useConfirmed } from '../ui/useConfirmed';
import { silentIn } from './standing';

interface Props {
  round: ReviewRound;
  onClose: (signal: AbortSignal) => Promise<unknown>;
  onDone: () => void;
}

/** Ends a round, after asking. */
export function CloseRound({ round, onClose, onDone }: Props) {
  const texts = useTexts();
  const { t } = texts;
  const silent = silentIn(round, texts);
  const closing = useConfirmed<true>(async (_, signal) => void (await onClose(signal)), onDone);
  return (
    <>
      <Button onClick={() => closing.ask(true)}>{t('steps.close')}</Button>
      {closing.subject && (
        <ConfirmDialog
          title={t('steps.close.title')}
          action={t('steps.close.now')}
          busy={closing.busy}
          problem={closing.problem}
          onConfirm={closing.confirm}
          onClose={closing.close}
        >
          <p>{t('steps.close.lead')}</p>
          {silent !== '' && (
            <>
              <p>{t('round.silentAre', { reviewers: silent })}</p>
              <p>{t('round.silent', { as: t(`clearance.${round.silence}`) })}</p>
            </>
          )}
        </ConfirmDialog>
      )}
    </>
  );
}
