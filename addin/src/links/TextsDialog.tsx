import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useTexts } from '../texts/TextsContext';
import { useReturnFocus } from '../ui/useReturnFocus';
import styles from './TextsDialog.module.css';

interface Props {
  title: string;
  onClose: () => void;
  children: ReactNode;
}

/** Texts to read, over the page. */
export function TextsDialog({ title, onClose, children }: Props) {
  const { t } = useTexts();
  useReturnFocus();
  return (
    <Dialog open onOpenChange={(_, data) => data.open || onClose()}>
      <DialogSurface className={styles.dialog}>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent className={styles.content}>{children}</DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{t('links.close')}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
