/** A cell of a table, from 0. */
export interface Spot {
  row: number;
  column: number;
}

interface Step {
  key: string;
  ctrlKey: boolean;
}

const page = 10;

/** Where a key leads from a cell; null for a key that leads nowhere. The arrows follow the direction of the script. */
export function stepFrom(
  { row, column }: Spot,
  { key, ctrlKey }: Step,
  { rows, columns }: { rows: number; columns: number },
  mirrored: boolean,
): Spot | null {
  const [back, on] = mirrored ? ['ArrowRight', 'ArrowLeft'] : ['ArrowLeft', 'ArrowRight'];
  const within = (at: number, count: number) => Math.min(Math.max(at, 0), count - 1);
  const to = (nextRow: number, nextColumn: number) => ({
    row: within(nextRow, rows),
    column: within(nextColumn, columns),
  });
  switch (key) {
    case back:
      return to(row, column - 1);
    case on:
      return to(row, column + 1);
    case 'ArrowUp':
      return to(row - 1, column);
    case 'ArrowDown':
      return to(row + 1, column);
    case 'PageUp':
      return to(row - page, column);
    case 'PageDown':
      return to(row + page, column);
    case 'Home':
      return to(ctrlKey ? 0 : row, 0);
    case 'End':
      return to(ctrlKey ? rows - 1 : row, columns - 1);
    default:
      return null;
  }
}
