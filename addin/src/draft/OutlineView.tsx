import { useState } from 'react';
import type { DraftOutline } from '../api/drafts';
import type { OpenDocument } from '../documents/OpenDocument';
import { useTexts } from '../texts/TextsContext';
import { InsertBar } from './InsertBar';
import { elementOf } from './outlineParts';
import styles from './OutlineView.module.css';
import { RepairsPanel } from './RepairsPanel';
import { SectionItem } from './SectionItem';
import { UpgradePanel } from './UpgradePanel';
import type { Drafting } from './useDrafting';
import { useReachedElement } from './useReachedElement';
import { useRows } from './useRows';

interface Props {
  document: OpenDocument;
  outline: DraftOutline;
  drafting: Drafting;
  /** The element that the address names. */
  wanted: string | undefined;
}

/** The template's sections and elements, each with how it stands in the document and what can be done. */
export function OutlineView({ document, outline, drafting, wanted }: Props) {
  const { t, plural } = useTexts();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const rows = useRows();
  const found = wanted === undefined ? undefined : elementOf(outline, wanted);
  useReachedElement(found?.element.id, found?.section.id, rows.open);
  const { confidence, because } = outline.detection;
  const choose = (id: string, on: boolean) =>
    setChosen((before) => [...before.filter((each) => each !== id), ...(on ? [id] : [])]);
  return (
    <>
      <p className={styles.about}>
        {t('draft.about', { version: outline.templateVersion, confidence: t(`confidence.${confidence}`) })}
        {confidence !== 'given' && (
          <>
            {' — '}
            <bdi>{because}</bdi>
          </>
        )}
      </p>
      {outline.trackedChanges > 0 && (
        <p className={styles.about}>{plural('draft.tracked', outline.trackedChanges)}</p>
      )}
      {outline.upgrade && <UpgradePanel outline={outline} upgrade={outline.upgrade} drafting={drafting} />}
      {outline.repairs.length > 0 && (
        <RepairsPanel document={document} outline={outline} drafting={drafting} />
      )}
      {wanted !== undefined && !found && (
        <p role="status">{t('draft.element.absent', { element: wanted })}</p>
      )}
      <InsertBar document={document} outline={outline} chosen={chosen} drafting={drafting} />
      <ul className={styles.outline} aria-label={t('start.inside')} onKeyDown={rows.onKeyDown}>
        {outline.sections.map((section, at) => (
          <SectionItem
            key={section.id}
            document={document}
            outline={outline}
            section={section}
            drafting={drafting}
            rows={rows}
            first={at === 0}
            chosen={chosen.includes(section.id)}
            onChosen={(on) => choose(section.id, on)}
          />
        ))}
      </ul>
    </>
  );
}
