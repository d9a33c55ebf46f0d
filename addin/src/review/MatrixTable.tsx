import type { CommentRow } from '../api/matrix';
import { useTexts } from '../texts/TextsContext';
import { Table } from '../ui/Table';
import { MatrixRow } from './MatrixRow';

interface Props {
  round: string;
  /** Those that are shown, groups together. */
  rows: readonly CommentRow[];
  closed: boolean;
  chosen: readonly string[];
  onChoose: (chosen: readonly string[]) => void;
  onSaved: () => void;
}

const columns = ['choose', 'place', 'comment', 'answer'] as const;

/** The comment matrix: each comment with its place, and what is answered to it. */
export function MatrixTable({ round, rows, closed, chosen, onChoose, onSaved }: Props) {
  const { t } = useTexts();
  return (
    <Table caption={t('matrix.title')} head={columns.map((each) => t(`matrix.column.${each}`))}>
      {rows.map((row) => (
        <MatrixRow
          key={row.id}
          round={round}
          row={row}
          closed={closed}
          chosen={chosen.includes(row.id)}
          onChoose={(on) => onChoose(on ? [...chosen, row.id] : chosen.filter((id) => id !== row.id))}
          onSaved={onSaved}
        />
      ))}
    </Table>
  );
}
