import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { DraftOutline, ElementOutline, SectionOutline } from '../api/drafts';
import type { OpenDocument } from '../documents/OpenDocument';
import { useTexts } from '../texts/TextsContext';
import styles from './ElementActions.module.css';
import { InsertButtons } from './InsertButtons';
import { PlaceLine } from './PlaceLine';
import { RowsForm } from './RowsForm';
import type { Drafting } from './useDrafting';
import { Writer } from './Writer';

interface Props {
  document: OpenDocument;
  outline: DraftOutline;
  section: SectionOutline;
  element: ElementOutline;
  drafting: Drafting;
}

/** What can be done with an element as it stands. */
export function ElementActions({ document, outline, section, element, drafting }: Props) {
  const { t } = useTexts();
  const [writing, setWriting] = useState(false);
  const { title, standing, form, place } = element;
  if (section.standing === 'absent') return <p className={styles.note}>{t('draft.withSection')}</p>;
  const absent = standing === 'absent';
  const tagged = standing === 'filled' || standing === 'open';
  if (writing)
    return (
      <Writer
        element={element}
        busy={drafting.busy}
        onWritten={async (content) => {
          if (await drafting.fill(element, content)) setWriting(false);
        }}
        onCancel={() => setWriting(false)}
      />
    );
  return (
    <div className={styles.actions}>
      {absent && (
        <InsertButtons
          title={title}
          document={document}
          busy={drafting.busy}
          onInsert={(where) => void drafting.insertElement(outline, element, where)}
        />
      )}
      {!absent && place && <PlaceLine document={document} drafting={drafting} place={place} title={title} />}
      {standing === 'open' && document.held && (
        <Button size="small" disabledFocusable={drafting.busy} onClick={() => setWriting(true)}>
          {t('draft.write')}
        </Button>
      )}
      {standing === 'filled' && document.held && <p className={styles.note}>{t('draft.writtenInWord')}</p>}
      {tagged && form === 'table' && (
        <RowsForm
          title={title}
          busy={drafting.busy}
          onAdd={(count) => void drafting.addRows(element, count)}
        />
      )}
    </div>
  );
}
