import { useId } from 'react';
import type { DraftOutline, ElementOutline, SectionOutline } from '../api/drafts';
import type { OpenDocument } from '../documents/OpenDocument';
import { useTexts } from '../texts/TextsContext';
import { ElementActions } from './ElementActions';
import styles from './ElementItem.module.css';
import { Row } from './Row';
import { Standing } from './Standing';
import type { Drafting } from './useDrafting';
import type { Rows } from './useRows';

interface Props {
  document: OpenDocument;
  outline: DraftOutline;
  section: SectionOutline;
  element: ElementOutline;
  drafting: Drafting;
  rows: Rows;
  parent: string;
}

/** An element: how it stands, what to write, and what can be done with it. */
export function ElementItem({ rows, parent, ...rest }: Props) {
  const { t } = useTexts();
  const inside = useId();
  const { id, title, standing, severity, guidance, example, source } = rest.element;
  return (
    <li>
      <Row id={id} parent={parent} rows={rows} controls={inside}>
        <span className={styles.words}>
          <bdi className={styles.title}>{title}</bdi>
          <span className={styles.meta}>
            <Standing standing={standing} />
            <span>{t(`severity.${severity}`)}</span>
          </span>
        </span>
      </Row>
      <div id={inside} hidden={!rows.isOpen(id)} className={styles.inside}>
        <p>
          <bdi>{guidance}</bdi>
        </p>
        {example && (
          <details>
            <summary>{t('start.example')}</summary>
            <p className={styles.example}>
              <bdi>{example}</bdi>
            </p>
          </details>
        )}
        <p className={styles.source}>
          {t('finding.source')}: <bdi>{source}</bdi>
        </p>
        {rows.isOpen(id) && <ElementActions {...rest} />}
      </div>
    </li>
  );
}
