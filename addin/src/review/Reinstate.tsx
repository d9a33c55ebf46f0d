import { reinstate } from '../api/approval';
import { useTexts } from '../texts/TextsContext';
import { ReasonDialog } from './ReasonDialog';

interface Props {
  document: string;
  /** That of the latest version. */
  eTag: string | undefined;
  onDone: () => void;
}

/** Brings a document back that was withdrawn, with the reason. */
export function Reinstate({ document, eTag, onDone }: Props) {
  const { t } = useTexts();
  return (
    <ReasonDialog
      needed
      open={t('approval.reinstate')}
      title={t('approval.reinstate.title')}
      lead={t('approval.reinstate.lead')}
      label={t('waiver.reason')}
      action={t('approval.reinstate.now')}
      onAct={(reason, signal) => reinstate(document, eTag, reason, signal)}
      onDone={onDone}
    />
  );
}
