import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { useTexts } from '../texts/TextsContext';
import { ConfirmDialog } from '../ui/ConfirmDialog';

interface Props {
  by: string;
  busy: boolean;
  onEnd: () => void;
}

/** Takes a document back from whoever keeps it, after asking. */
export function EndCheckOut({ by, busy, onEnd }: Props) {
  const { t } = useTexts();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button disabledFocusable={busy} onClick={() => setAsking(true)}>
        {t('document.endCheckOut')}
      </Button>
      {asking && (
        <ConfirmDialog
          title={t('document.endCheckOut.title')}
          action={t('document.endCheckOut.now')}
          busy={busy}
          problem={null}
          onClose={() => setAsking(false)}
          onConfirm={() => {
            setAsking(false);
            onEnd();
          }}
        >
          <p>{t('document.endCheckOut.lead', { by: by || t('document.somebody') })}</p>
        </ConfirmDialog>
      )}
    </>
  );
}
