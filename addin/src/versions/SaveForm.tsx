import { Button, Field, Textarea } from '@fluentui/react-components';
import { SaveRegular } from '@fluentui/react-icons/svg/save';
import { useState } from 'react';
import type { LibraryDocument } from '../api/library';
import type { OpenDocument } from '../documents/OpenDocument';
import { useElsewhere } from '../documents/useElsewhere';
import { RouteLink } from '../routes/RouteLink';
import { useTexts } from '../texts/TextsContext';
import { Panel } from '../ui/Panel';
import { Progress } from '../ui/Progress';
import { useLeaveWarning } from '../ui/useLeaveWarning';
import { LatestLine } from './LatestLine';
import { SaveOutcome } from './SaveOutcome';
import { useSaving } from './useSaving';
import styles from './SaveForm.module.css';

interface Props {
  open: OpenDocument;
  entry: LibraryDocument;
  onSaved: () => void;
}

/** Saves an open document as the next version, with a comment. */
export function SaveForm({ open, entry, onSaved }: Props) {
  const { t } = useTexts();
  const [comment, setComment] = useState('');
  const saving = useSaving(open, entry, () => {
    setComment('');
    onSaved();
  });
  useLeaveWarning(comment.trim() !== '');
  return (
    <Panel title={t('versions.save.title')}>
      <RouteLink
        to={{ area: 'documents', document: entry.id }}
        target={useElsewhere()}
        className={styles.document}
      >
        <bdi>{entry.title}</bdi>
      </RouteLink>
      <LatestLine entry={entry} />
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (!saving.busy) void saving.save(comment.trim());
        }}
      >
        <Field label={t('versions.comment')} hint={t('versions.comment.hint')}>
          <Textarea
            resize="vertical"
            maxLength={1000}
            value={comment}
            onChange={(_, { value }) => setComment(value)}
          />
        </Field>
        <Button
          type="submit"
          appearance="primary"
          icon={<SaveRegular />}
          className={styles.submit}
          disabledFocusable={saving.busy}
        >
          {t('versions.save')}
        </Button>
      </form>
      <Progress
        on={saving.busy}
        label={t('versions.saving')}
        done={saving.progress}
        onCancel={saving.cancel}
      />
      <SaveOutcome
        open={open}
        entry={entry}
        saving={saving}
        onSaveOnTop={(follows) => void saving.save(comment.trim(), follows)}
      />
    </Panel>
  );
}
