import { memo } from 'react';
import type { CoverageRow } from '../api/coverage';
import { useTexts } from '../texts/TextsContext';
import styles from './Coverage.module.css';

interface Props {
  row: CoverageRow;
  /** The cell that the tab key leads to; null where that is in another row. */
  active: number | null;
}

/** An item, and how it stands in each document. */
export const CoverageLine = memo(function CoverageLine({ row: { item, text, cells }, active }: Props) {
  const { t } = useTexts();
  return (
    <tr>
      <th scope="row" className={styles.item} title={text}>
        {item && (
          <>
            <bdi className={styles.id}>{item}</bdi>{' '}
          </>
        )}
        <span dir="auto">{text}</span>
      </th>
      {cells.map(({ standing, letter }, at) => (
        <td
          role="gridcell"
          key={at}
          tabIndex={at === active ? 0 : -1}
          data-standing={standing}
          aria-label={t(`links.coverage.${standing}`)}
        >
          {letter}
        </td>
      ))}
    </tr>
  );
});
