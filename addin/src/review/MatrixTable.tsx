import type { CommentRow } from '../api/matrix';
import { useTexts } from '../texts/TextsContext';
import { Table } from '../ui/Table';
import { MatrixRow } from './MatrixRow';
import type { Reviewed } from './placeChoices';
import { stepBetweenResponses } from './responseKeys';

interface Props {
  reviewed: Reviewed;
  /** Those that are shown, groups together. */
  rows: readonly CommentRow[];
  /** False where the rows can only be read. */
  editable: boolean;
  chosen: readonly string[];
  onChoose: (chosen: readonly string[]) => void;
  onSaved: () => void;
}

const read = ['place', 'comment', 'answer'] as const;
const edited = ['choose', ...read] as const;

/** The comment matrix: each comment with its place, and what is answered to it. */
export function MatrixTable({ reviewed, rows, editable, chosen, onChoose, onSaved }: Props) {
  const { t } = useTexts();
  const columns = editable ? edited : read;
  return (
    <div onKeyDown={stepBetweenResponses}>
      <Table caption={t('matrix.title')} head={columns.map((each) => t(`matrix.column.${each}`))}>
        {rows.map((row) => (
          <MatrixRow
            key={row.id}
            reviewed={reviewed}
            row={row}
            editable={editable}
            chosen={chosen.includes(row.id)}
            onChoose={(on) => onChoose(on ? [...chosen, row.id] : chosen.filter((id) => id !== row.id))}
            onSaved={onSaved}
          />
        ))}
      </Table>
    </div>
  );
}
