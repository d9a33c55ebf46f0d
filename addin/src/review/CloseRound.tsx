import { Button } from '@fluentui/react-components';
import { useTexts } from '../texts/TextsContext';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { useConfirmed } from '../ui/useConfirmed';

interface Props {
  onClose: (signal: AbortSignal) => Promise<unknown>;
  onDone: () => void;
}

/** Ends a round, after asking. */
export function CloseRound({ onClose, onDone }: Props) {
  const { t } = useTexts();
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
        </ConfirmDialog>
      )}
    </>
  );
}
