import { Button } from '@fluentui/react-components';
import type { DraftOutline } from '../api/drafts';
import { missingIn } from '../documents/missing';
import type { OpenDocument } from '../documents/OpenDocument';
import { useTexts } from '../texts/TextsContext';
import styles from './InsertBar.module.css';

import type { Drafting } from './useDrafting';

interface Props {
  document: OpenDocument;
  outline: DraftOutline;
  /** The sections that were chosen; some may have come in since. */
  chosen: readonly string[];
  drafting: Drafting;
}

/** How much the document lacks, and ways to insert more than one thing at once. */
export function InsertBar({ document, outline, chosen, drafting }: Props) {
  const { t, plural } = useTexts();
  const { sections, elements } = missingIn(outline);
  const still = sections.filter((id) => chosen.includes(id));
  if (sections.length + elements.length === 0) return <p>{t('draft.nothingMissing')}</p>;
  const both = [
    ...(sections.length > 0 ? [plural('draft.missing.sections', sections.length)] : []),
    ...(elements.length > 0 ? [plural('draft.missing.elements', elements.length)] : []),
  ];
  return (
    <div className={styles.bar}>
      <p className={styles.lacks}>{t('draft.missing', { what: both.join(' · ') })}</p>
      {still.length > 0 && (
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={drafting.busy}
          onClick={() => void drafting.insertSections(outline, still, 'template')}
        >
          {plural('draft.insertChosen', still.length)}
        </Button>
      )}
      {still.length > 0 && document.can.insertAtSelection && (
        <Button
          size="small"
          disabledFocusable={drafting.busy}
          onClick={() => void drafting.insertSections(outline, still, 'selection')}
        >
          {plural('draft.insertChosenHere', still.length)}
        </Button>
      )}
      <Button
        size="small"
        appearance={still.length > 0 ? 'secondary' : 'primary'}
        disabledFocusable={drafting.busy}
        onClick={() => void drafting.insertAll(outline)}
      >
        {t('draft.insertAll')}
      </Button>
    </div>
  );
}
