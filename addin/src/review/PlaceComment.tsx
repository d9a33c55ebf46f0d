import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { CommentRow } from '../api/matrix';
import { useTexts } from '../texts/TextsContext';
import { PlaceDialog } from './PlaceDialog';
import type { Reviewed } from './placeChoices';

interface Props {
  reviewed: Reviewed;
  row: CommentRow;
  onPlaced: () => void;
}

/** A way to say by hand what a comment is about. */
export function PlaceComment({ reviewed, row, onPlaced }: Props) {
  const { t } = useTexts();
  const [asking, setAsking] = useState(false);
  return (
    <div>
      <Button
        size="small"
        aria-label={t('place.open.named', { comment: row.comment.slice(0, 40) })}
        onClick={() => setAsking(true)}
      >
        {t('place.open')}
      </Button>
      {asking && (
        <PlaceDialog
          reviewed={reviewed}
          row={row}
          onClose={() => setAsking(false)}
          onPlaced={() => {
            setAsking(false);
            onPlaced();
          }}
        />
      )}
    </div>
  );
}
