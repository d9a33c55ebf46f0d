import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import type { ReactNode } from 'react';
import styles from './Row.module.css';
import type { Rows } from './useRows';

/** Where the row of an element stands on the page. */
export const rowOf = (id: string) => `outline-${id}`;

interface Props {
  id: string;
  /** The row of the section around this one. */
  parent?: string | undefined;
  rows: Rows;
  /** True where the tab key comes here as long as no row was chosen. */
  first?: boolean;
  controls: string;
  children: ReactNode;
}

/** A line of the outline that opens what stands below it. */
export function Row({ id, parent, rows, first = false, controls, children }: Props) {
  const reached = rows.current === undefined ? first : rows.current === id;
  return (
    <button
      type="button"
      id={rowOf(id)}
      data-row={id}
      data-parent={parent}
      className={styles.row}
      aria-expanded={rows.isOpen(id)}
      aria-controls={controls}
      tabIndex={reached ? 0 : -1}
      onFocus={() => rows.setCurrent(id)}
      onClick={() => rows.toggle(id)}
    >
      <ChevronRightRegular aria-hidden className={styles.chevron} />
      {children}
    </button>
  );
}
