import { type KeyboardEvent, type MouseEvent, useDeferredValue, useRef, useState } from 'react';
import type { CoverageRow } from '../api/coverage';
import { useTexts } from '../texts/TextsContext';
import styles from './Coverage.module.css';
import { CoverageLine } from './CoverageLine';
import { type Spot, stepFrom } from './gridSteps';

interface Props {
  rows: readonly CoverageRow[];
  /** The names of the documents. */
  columns: readonly string[];
  onOpen: (row: string, spot: Spot) => void;
}

/** How many rows are drawn at once; the others follow without keeping the reader waiting. */
const first = 30;

/** The items down, the documents across: one stop for the tab key, and arrows from cell to cell. */
export function CoverageTable({ rows, columns, onOpen }: Props) {
  const { t } = useTexts();
  const table = useRef<HTMLTableElement>(null);
  const [active, setActive] = useState<Spot>({ row: 0, column: 0 });
  const drawn = useDeferredValue(rows, rows.slice(0, first));

  const spotOf = (target: EventTarget) => {
    const cell = target instanceof Element ? target.closest('td') : null;
    const line = cell?.closest('tr');
    return cell && line ? { row: line.rowIndex - 1, column: cell.cellIndex - 1 } : null;
  };
  const enter = (spot: Spot) => {
    setActive(spot);
    table.current?.rows[spot.row + 1]?.cells[spot.column + 1]?.focus();
  };
  const open = (spot: Spot) => {
    const row = drawn[spot.row];
    if (row) onOpen(row.id, spot);
  };
  const click = ({ target }: MouseEvent) => {
    const spot = spotOf(target);
    if (spot === null) return;
    enter(spot);
    open(spot);
  };
  const press = (event: KeyboardEvent<HTMLTableElement>) => {
    const spot = spotOf(event.target);
    if (spot === null || event.altKey || event.metaKey) return;
    const mirrored = getComputedStyle(event.currentTarget).direction === 'rtl';
    const size = { rows: drawn.length, columns: columns.length };
    const next = stepFrom(spot, event, size, mirrored);
    if (next) enter(next);
    else if (event.key === 'Enter' || event.key === ' ') open(spot);
    else return;
    event.preventDefault();
  };

  return (
    <div className={styles.scroll}>
      <table
        ref={table}
        role="grid"
        aria-label={t('links.coverage')}
        aria-rowcount={rows.length + 1}
        className={styles.table}
        onClick={click}
        onKeyDown={press}
      >
        <thead>
          <tr>
            <th scope="col" className={styles.corner}>
              {t('links.coverage.item')}
            </th>
            {columns.map((name, at) => (
              <th key={at} scope="col" title={name}>
                <bdi className={styles.column}>{name}</bdi>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {drawn.map((row, at) => (
            <CoverageLine key={row.id} row={row} active={at === active.row ? active.column : null} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
