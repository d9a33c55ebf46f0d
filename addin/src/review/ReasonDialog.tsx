import { Button, Field, Textarea } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { useTexts } from '../texts/TextsContext';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { useTask } from '../ui/useTask';

interface Props {
  /** The words of the button that asks. */
  open: string;
  title: string;
  lead: string;
  label: string;
  action: string;
  primary?: boolean;
  /** True where it cannot be done without words. */
  needed?: boolean;
  /** False while something among the children is not filled in. */
  ready?: boolean;
  onAct: (words: string, signal: AbortSignal) => Promise<unknown>;
  onDone: () => void;
  children?: ReactNode;
}

/** A button for something that is asked about first, with words for those who read of it later. */
export function ReasonDialog(props: Props) {
  const { open, title, lead, label, action, primary, needed, ready = true, onAct, onDone, children } = props;
  const { t } = useTexts();
  const [asking, setAsking] = useState(false);
  const [words, setWords] = useState('');
  const { start, cancel, busy, problem } = useTask();
  const act = () =>
    void start(
      async ({ signal }) => void (await onAct(words.trim(), signal)),
      () => {
        setAsking(false);
        setWords('');
        onDone();
      },
    );
  return (
    <>
      <Button appearance={primary ? 'primary' : 'secondary'} onClick={() => setAsking(true)}>
        {open}
      </Button>
      {asking && (
        <ConfirmDialog
          title={title}
          action={busy ? t('draft.working') : action}
          busy={busy}
          problem={problem}
          ready={ready && (!needed || words.trim() !== '')}
          onConfirm={act}
          onClose={() => {
            cancel();
            setAsking(false);
            if (problem?.details.status === 412) onDone();
          }}
        >
          <p>{lead}</p>
          {children}
          <Field required={needed ?? false} label={label}>
            <Textarea
              resize="vertical"
              maxLength={1000}
              value={words}
              onChange={(_, { value }) => setWords(value)}
            />
          </Field>
        </ConfirmDialog>
      )}
    </>
  );
}
