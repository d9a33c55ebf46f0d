import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { type FormEvent, useId, useState } from 'react';
import type { Finding } from '../api/types';
import type { OpenDocument } from '../documents/OpenDocument';
import { useTexts } from '../texts/TextsContext';
import { ProblemMessage } from '../ui/ProblemMessage';
import { dayOf } from './days';
import { linesOf } from './findingLines';
import { keepName, lastName } from './lastName';
import { useTask } from '../ui/useTask';
import { type Faults, faultsOf } from './waiverDraft';
import styles from './WaiverDialog.module.css';
import { WaiverFields } from './WaiverFields';

interface Props {
  finding: Finding;
  document: OpenDocument;
  onClose: () => void;
  onWaived: () => void;
}

/** Asks why a requirement need not hold, who says so and until when, and writes it into the document. */
export function WaiverDialog({ finding, document: open, onClose, onWaived }: Props) {
  const texts = useTexts();
  const { t } = texts;
  const form = useId();
  const { requirement, waiver } = finding;
  const today = dayOf(new Date());
  const [draft, setDraft] = useState(() => ({ reason: waiver?.reason ?? '', by: lastName(), until: '' }));
  const [faults, setFaults] = useState<Faults>({});
  const { start, stop, busy, problem } = useTask();

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (busy) return;
    const found = faultsOf(draft, today);
    setFaults(found);
    const [first] = Object.keys(found);
    if (first) return (event.currentTarget.elements.namedItem(first) as HTMLElement).focus();
    const by = draft.by.trim();
    void start(
      (signal) =>
        open.waive({ requirement, reason: draft.reason.trim(), by, until: draft.until }, { signal }),
      () => {
        keepName(by);
        onWaived();
      },
    );
  };
  const close = () => {
    stop();
    onClose();
  };

  return (
    <Dialog open onOpenChange={(_, data) => data.open || close()}>
      <DialogSurface className={styles.dialog}>
        <form id={form} noValidate onSubmit={submit}>
          <DialogBody>
            <DialogTitle>{t('waiver.title', { requirement })}</DialogTitle>
            <DialogContent className={styles.content}>
              <p>
                <bdi>{linesOf(finding, texts).title}</bdi>
              </p>
              <p>{t('waiver.lead')}</p>
              <WaiverFields
                draft={draft}
                faults={faults}
                today={today}
                onDraft={(values) => {
                  setDraft({ ...draft, ...values });
                  setFaults({});
                }}
              />
              {problem && <ProblemMessage problem={problem} />}
            </DialogContent>
            <DialogActions>
              <Button onClick={close}>{t('waiver.cancel')}</Button>
              <Button appearance="primary" type="submit" disabledFocusable={busy}>
                {t(busy ? 'waiver.saving' : 'waiver.save')}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
