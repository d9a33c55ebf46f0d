import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { useCallback } from 'react';
import { type ComparisonForm, fetchComparison } from '../api/versions';
import { useTexts } from '../texts/TextsContext';
import { LoadedView } from '../ui/LoadedView';
import { ServerPage } from '../ui/ServerPage';
import { useLoaded } from '../ui/useLoaded';
import { useReturnFocus } from '../ui/useReturnFocus';
import styles from './ComparisonDialog.module.css';

interface Props {
  document: string;
  older: string;
  newer: string;
  language: string;
  format: ComparisonForm;
  onClose: () => void;
}

/** The page that compares two versions, over the whole of the pane. */
export function ComparisonDialog({ document, older, newer, language, format, onClose }: Props) {
  const { t } = useTexts();
  useReturnFocus();
  const page = useLoaded(
    useCallback(
      (signal: AbortSignal) => fetchComparison(document, [older, newer], format, language, signal),
      [document, older, newer, format, language],
    ),
  );
  const title = t('versions.compare.title', { older, newer });
  return (
    <Dialog open onOpenChange={(_, data) => data.open || onClose()}>
      <DialogSurface className={styles.dialog}>
        <DialogBody className={styles.body}>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent className={styles.content} tabIndex={0} role="region" aria-label={title}>
            <LoadedView loaded={page}>{(html) => <ServerPage html={html} />}</LoadedView>
          </DialogContent>
          <DialogActions fluid>
            <Button onClick={onClose}>{t('versions.compare.close')}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
