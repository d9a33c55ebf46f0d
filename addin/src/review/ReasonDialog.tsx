import { Button, Field, Textarea } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import type { ApiProblem } from '../api/problem';
import { useTexts } from '../texts/TextsContext';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { isOutdated } from '../ui/problemWords';
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
  /** What is said of a problem that is more than a line; null where a line does. */
  explain?: (problem: ApiProblem) => ReactNode;
  onAct: (words: string, signal: AbortSignal) => Promise<unknown>;
  onDone: () => void;
  children?: ReactNode;
}

/** A button for something that is asked about first, with words for those who read of it later. */
export function ReasonDialog(props: Props) {
  const { open, title, lead, label, action, primary, needed, ready = true, onAct, onDone, children } = props;
  const explain = props.explain ?? nothing;
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
  const explained = problem && explain(problem);
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
          problem={explained ? null : problem}
          ready={ready && (!needed || words.trim() !== '')}
          onConfirm={act}
          onClose={() => {
            cancel();
            setAsking(false);
            if (problem && isOutdated(problem)) onDone();
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
          {explained && <div role="alert">{explained}</div>}
        </ConfirmDialog>
      )}
    </>
  );
}

const nothing = () => null;
