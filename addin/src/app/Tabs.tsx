import { type KeyboardEvent, useRef } from 'react';
import { go } from '../routes/navigation';
import { useTexts } from '../texts/TextsContext';
import type { Area } from './areas';
import { stepOf } from './tabSteps';
import styles from './Tabs.module.css';

export const tabOf = (area: string) => `tab-${area}`;
export const panelOf = (area: string) => `panel-${area}`;

/** One tab for each area; the arrow keys go from tab to tab, the tab key goes on into the panel. */
export function Tabs({ tabs, current }: { tabs: readonly Area[]; current: string }) {
  const { t } = useTexts();
  const list = useRef<HTMLDivElement>(null);
  const show = ({ area }: Area) => go({ area }, { quiet: true });
  const move = (event: KeyboardEvent<HTMLDivElement>) => {
    const at = tabs.findIndex(({ area }) => area === current);
    const mirrored = getComputedStyle(event.currentTarget).direction === 'rtl';
    const next = tabs[stepOf(event.key, at, tabs.length, mirrored) ?? -1];
    if (next === undefined) return;
    event.preventDefault();
    show(next);
    list.current?.querySelector<HTMLElement>(`#${tabOf(next.area)}`)?.focus();
  };
  return (
    <div ref={list} role="tablist" aria-label={t('tabs.label')} className={styles.tabs} onKeyDown={move}>
      {tabs.map((tab) => (
        <button
          key={tab.area}
          id={tabOf(tab.area)}
          type="button"
          role="tab"
          className={styles.tab}
          aria-selected={tab.area === current}
          aria-controls={panelOf(tab.area)}
          tabIndex={tab.area === current ? 0 : -1}
          onClick={() => show(tab)}
        >
          {t(tab.text)}
        </button>
      ))}
    </div>
  );
}
