import type { ReactNode } from 'react';
import styles from './Table.module.css';

interface Props {
  caption: string;
  head: readonly string[];
  children: ReactNode;
}

/** A table with a name; where it is wider than the page, it scrolls by itself, with the keyboard too. */
export function Table({ caption, head, children }: Props) {
  return (
    <div className={styles.scroll} role="group" aria-label={caption} tabIndex={0}>
      <table className={styles.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {head.map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}
