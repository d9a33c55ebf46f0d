import { Button } from '@fluentui/react-components';
import { useId } from 'react';
import type { DraftOutline, Upgrade } from '../api/drafts';
import { useTexts } from '../texts/TextsContext';
import styles from './Panel.module.css';
import type { Drafting } from './useDrafting';

interface Props {
  outline: DraftOutline;
  upgrade: Upgrade;
  drafting: Drafting;
}

/** What a newer template means for a document made from an older one. */
export function UpgradePanel({ outline, upgrade, drafting }: Props) {
  const { t, plural } = useTexts();
  const id = useId();
  const { from, to, renamed, added, retired } = upgrade;
  const lines = [
    ...(renamed.length > 0 ? [plural('draft.upgrade.renamed', renamed.length)] : []),
    ...(added.length > 0 ? [plural('draft.upgrade.added', added.length)] : []),
    ...(retired.length > 0 ? [plural('draft.upgrade.retired', retired.length)] : []),
  ];
  return (
    <section className={styles.panel} aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {t('draft.upgrade.title', { from, to })}
      </h2>
      <ul className={styles.list}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
        {retired.map(({ tag, title }) => (
          <li key={tag}>
            <bdi>{title}</bdi>
          </li>
        ))}
      </ul>
      <Button
        size="small"
        appearance="primary"
        className={styles.all}
        disabledFocusable={drafting.busy}
        onClick={() => void drafting.upgrade(outline)}
      >
        {t('draft.upgrade')}
      </Button>
    </section>
  );
}
