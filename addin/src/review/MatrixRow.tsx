import { Checkbox } from '@fluentui/react-components';
import type { CommentRow } from '../api/matrix';
import { useTexts } from '../texts/TextsContext';
import styles from '../ui/Page.module.css';
import { follows } from './comments';
import { RowForm } from './RowForm';

interface Props {
  round: string;
  row: CommentRow;
  closed: boolean;
  chosen: boolean;
  onChoose: (on: boolean) => void;
  onSaved: () => void;
}

/** One comment: who said it about what, and the answer to it. */
export function MatrixRow({ round, row, closed, chosen, onChoose, onSaved }: Props) {
  const { t } = useTexts();
  const { section, paragraph, quote, branch, author, comment } = row;
  return (
    <tr>
      <td>
        <Checkbox
          aria-label={t('matrix.choose', { author, comment: comment.slice(0, 40) })}
          checked={chosen}
          disabled={closed}
          onChange={(_, { checked }) => onChoose(checked === true)}
        />
      </td>
      <td>
        {paragraph === 0 ? t('matrix.unplaced') : section.join(' › ')}
        {quote !== '' && (
          <p>
            <q className={styles.quiet} dir="auto">
              {quote}
            </q>
          </p>
        )}
      </td>
      <th scope="row">
        <span dir="auto">{comment}</span>
        <p className={styles.quiet}>
          <bdi>{author}</bdi>
          {branch && ` · ${t(`branch.${branch}`)}`}
          {follows(row) && ` · ${t('matrix.sameAs')}`}
        </p>
      </th>
      <td>
        <RowForm round={round} row={row} closed={closed} onSaved={onSaved} />
      </td>
    </tr>
  );
}
