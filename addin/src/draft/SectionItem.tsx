import { Checkbox } from '@fluentui/react-components';
import { useId } from 'react';
import type { DraftOutline, SectionOutline } from '../api/drafts';
import type { OpenDocument } from '../documents/OpenDocument';
import { useTexts } from '../texts/TextsContext';
import { ElementItem } from './ElementItem';
import { InsertButtons } from './InsertButtons';
import { writtenIn } from './outlineParts';
import { PlaceLine } from './PlaceLine';
import { Row } from './Row';
import styles from './SectionItem.module.css';
import { Standing } from './Standing';
import type { Drafting } from './useDrafting';
import type { Rows } from './useRows';

interface Props {
  document: OpenDocument;
  outline: DraftOutline;
  section: SectionOutline;
  drafting: Drafting;
  rows: Rows;
  first: boolean;
  /** True where it is to be inserted together with others. */
  chosen: boolean;
  onChosen: (on: boolean) => void;
}

/** A section: how it stands, its elements, and what can be done with it. */
export function SectionItem({ document, outline, section, drafting, rows, first, chosen, onChosen }: Props) {
  const { t } = useTexts();
  const inside = useId();
  const { id, title, standing, elements, place } = section;
  const absent = standing === 'absent';
  const key = `section-${id}`;
  return (
    <li className={styles.section}>
      <div className={styles.head}>
        {absent && (
          <Checkbox
            className={styles.choose}
            checked={chosen}
            aria-label={t('draft.choose', { title })}
            onChange={(_, { checked }) => onChosen(checked === true)}
          />
        )}
        <Row id={key} rows={rows} first={first} controls={inside}>
          <span className={styles.words}>
            <bdi className={styles.title}>{title}</bdi>
            <span className={styles.count}>
              <Standing standing={standing} />
              {!absent && t('draft.written', { n: writtenIn(section).length, all: elements.length })}
            </span>
          </span>
        </Row>
      </div>
      <div id={inside} hidden={!rows.isOpen(key)} className={styles.inside}>
        {absent && (
          <div className={styles.actions}>
            <InsertButtons
              title={title}
              document={document}
              busy={drafting.busy}
              onInsert={(where) => void drafting.insertSections(outline, [id], where)}
            />
          </div>
        )}
        {!absent && place && (
          <div className={styles.actions}>
            <PlaceLine document={document} drafting={drafting} place={place} title={title} />
          </div>
        )}
        <ul>
          {elements.map((element) => (
            <ElementItem
              key={element.id}
              document={document}
              outline={outline}
              section={section}
              element={element}
              drafting={drafting}
              rows={rows}
              parent={key}
            />
          ))}
        </ul>
      </div>
    </li>
  );
}
