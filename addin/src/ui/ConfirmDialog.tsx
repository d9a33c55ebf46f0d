import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import type { FormEvent, ReactNode } from 'react';
import type { ApiProblem } from '../api/problem';
import { useTexts } from '../texts/TextsContext';
import styles from './ConfirmDialog.module.css';
import { ProblemMessage } from './ProblemMessage';
import { isOutdated } from './problemWords';
import { useReturnFocus } from './useReturnFocus';

interface Props {
  title: string;
  /** What the button does, in a word or two. */
  action: string;
  busy: boolean;
  problem: ApiProblem | null;
  /** False while something that is needed is not filled in. */
  ready?: boolean;
  onConfirm: () => void;
  /** Also leaves what is no longer as it was shown; what is below is then read anew. */
  onClose: () => void;
  children: ReactNode;
}

/** Asks before something is done that is not easily undone; what was typed stays where it fails. */
export function ConfirmDialog(props: Props) {
  const { title, action, busy, problem, ready = true, onConfirm, onClose, children } = props;
  const { t } = useTexts();
  useReturnFocus();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (ready && !busy) onConfirm();
  };
  return (
    <Dialog open onOpenChange={(_, data) => data.open || onClose()}>
      <DialogSurface className={styles.dialog}>
        <form noValidate onSubmit={submit}>
          <DialogBody>
            <DialogTitle>{title}</DialogTitle>
            <DialogContent className={styles.content}>
              {children}
              {problem && (
                <ProblemMessage problem={problem} onRetry={isOutdated(problem) ? onClose : undefined} />
              )}
            </DialogContent>
            <DialogActions fluid className={styles.actions}>
              <Button onClick={onClose}>{t('dialog.cancel')}</Button>
              <Button appearance="primary" type="submit" disabled={!ready} disabledFocusable={busy}>
                {action}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
