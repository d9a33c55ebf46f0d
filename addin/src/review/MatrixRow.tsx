import { Checkbox } from '@fluentui/react-components';
import type { CommentRow } from '../api/matrix';
import { useTexts } from '../texts/TextsContext';
import styles from '../ui/Page.module.css';
import { follows, needsPlace } from './comments';
import widths from './Matrix.module.css';
import type { Reviewed } from './placeChoices';
import { PlaceComment } from './PlaceComment';
import { ResponseText } from './ResponseText';
import { RowForm } from './RowForm';

interface Props {
  reviewed: Reviewed;
  row: CommentRow;
  editable: boolean;
  chosen: boolean;
  onChoose: (on: boolean) => void;
  onSaved: () => void;
}

/** One comment: who said it about what, and the answer to it. */
export function MatrixRow({ reviewed, row, editable, chosen, onChoose, onSaved }: Props) {
  const { t } = useTexts();
  const { section, paragraph, quote, branch, author, comment } = row;
  return (
    <tr>
      {editable && (
        <td>
          <Checkbox
            aria-label={t('matrix.choose', { author, comment: comment.slice(0, 40) })}
            checked={chosen}
            onChange={(_, { checked }) => onChoose(checked === true)}
          />
        </td>
      )}
      <td className={widths.place}>
        {paragraph === 0 ? t('matrix.unplaced') : section.join(' › ')}
        {quote !== '' && (
          <p>
            <q className={styles.quiet} dir="auto">
              {quote}
            </q>
          </p>
        )}
        {editable && needsPlace(row) && <PlaceComment reviewed={reviewed} row={row} onPlaced={onSaved} />}
      </td>
      <th scope="row" className={widths.comment}>
        <span dir="auto">{comment}</span>
        <p className={styles.quiet}>
          <bdi>{author}</bdi>
          {branch && ` · ${t(`branch.${branch}`)}`}
          {follows(row) && ` · ${t('matrix.sameAs')}`}
        </p>
      </th>
      <td className={widths.answer}>
        {editable ? (
          <RowForm round={reviewed.round} row={row} onSaved={onSaved} />
        ) : (
          <ResponseText row={row} />
        )}
      </td>
    </tr>
  );
}
