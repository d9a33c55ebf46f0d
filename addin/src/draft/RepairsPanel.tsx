import { Button } from '@fluentui/react-components';
import { useId } from 'react';
import type { DraftOutline } from '../api/drafts';
import type { OpenDocument } from '../documents/OpenDocument';
import { useTexts } from '../texts/TextsContext';
import styles from './Panel.module.css';
import { PlaceLine } from './PlaceLine';
import type { Drafting } from './useDrafting';

interface Props {
  document: OpenDocument;
  outline: DraftOutline;
  drafting: Drafting;
}

/** Controls that are lost, doubled or unknown, and what putting each right does. The text stays as it is. */
export function RepairsPanel({ document, outline, drafting }: Props) {
  const { t, plural } = useTexts();
  const id = useId();
  const { repairs } = outline;
  const mendable = repairs.filter(({ what }) => what !== 'unknown');
  return (
    <section className={styles.panel} aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {plural('draft.repairs', repairs.length)}
      </h2>
      <p>{t('draft.repairs.lead')}</p>
      {mendable.length > 1 && (
        <Button
          size="small"
          appearance="primary"
          className={styles.all}
          disabledFocusable={drafting.busy}
          onClick={() => void drafting.repair(outline, mendable)}
        >
          {t('draft.repairAll')}
        </Button>
      )}
      <ul className={styles.list}>
        {repairs.map((repair) => (
          <li key={repair.id} className={styles.item}>
            <bdi className={styles.name}>{repair.title}</bdi>
            <p>
              <bdi>{repair.message}</bdi>
            </p>
            <div className={styles.buttons}>
              {repair.place && (
                <PlaceLine
                  document={document}
                  drafting={drafting}
                  place={repair.place}
                  title={repair.title}
                />
              )}
              {repair.what !== 'unknown' && (
                <Button
                  size="small"
                  disabledFocusable={drafting.busy}
                  aria-label={t('draft.repair.named', { title: repair.title })}
                  onClick={() => void drafting.repair(outline, [repair])}
                >
                  {t('draft.repair')}
                </Button>
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
