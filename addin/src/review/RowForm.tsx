import { Button, Select, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { type CommentDecision, commentDecisions, type CommentRow, respond } from '../api/matrix';
import { useTexts } from '../texts/TextsContext';
import styles from '../ui/Page.module.css';
import { ProblemMessage } from '../ui/ProblemMessage';
import { useLeaveWarning } from '../ui/useLeaveWarning';
import { useTask } from '../ui/useTask';
import { goOn, responseField } from './responseKeys';
import { useResponse } from './useResponse';

interface Props {
  round: string;
  row: CommentRow;
  onSaved: () => void;
}

/** The response to a comment, and the decision on it. */
export function RowForm({ round, row, onSaved }: Props) {
  const { t } = useTexts();
  const { response, decision, setResponse, setDecision, changed } = useResponse(row);
  const { start, busy, problem } = useTask();
  const [said, setSaid] = useState('');
  useLeaveWarning(changed);
  const to = { comment: row.comment.slice(0, 40) };
  const save = (then?: () => void) => {
    setSaid('');
    void start(
      async ({ signal }) => void (await respond(round, row, { response: response.trim(), decision }, signal)),
      () => {
        setSaid(t('matrix.saved'));
        then?.();
        onSaved();
      },
    );
  };
  return (
    <form
      className={styles.list}
      onSubmit={(event) => {
        event.preventDefault();
        if (changed && !busy) save();
      }}
    >
      <Textarea
        aria-label={t('matrix.response.to', to)}
        resize="vertical"
        maxLength={4000}
        {...responseField}
        value={response}
        onChange={(_, { value }) => setResponse(value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || !changed || busy) return;
          event.preventDefault();
          const field = event.currentTarget;
          save(() => document.activeElement === field && goOn(field, 1));
        }}
      />
      <div className={styles.buttons}>
        <Select
          size="small"
          aria-label={t('matrix.decision.on', to)}
          value={decision}
          onChange={(_, { value }) => setDecision(value as CommentDecision)}
        >
          {commentDecisions.map((each) => (
            <option key={each} value={each}>
              {t(`matrix.decision.${each}`)}
            </option>
          ))}
        </Select>
        <Button
          type="submit"
          size="small"
          aria-label={t('matrix.save.named', to)}
          disabledFocusable={busy || !changed}
        >
          {t('matrix.save')}
        </Button>
        <span role="status">{said}</span>
      </div>
      {problem && <ProblemMessage problem={problem} onRetry={onSaved} />}
    </form>
  );
}
