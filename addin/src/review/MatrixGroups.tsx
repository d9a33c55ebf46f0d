import { Button } from '@fluentui/react-components';
import type { CommentRow } from '../api/matrix';
import { useTexts } from '../texts/TextsContext';
import styles from '../ui/Page.module.css';
import { follows } from './comments';

interface Props {
  rows: readonly CommentRow[];
  chosen: readonly string[];
  busy: boolean;
  onGroup: () => void;
  onUngroup: (group: string) => void;
}

/** Puts the chosen comments into one group, or takes the group of the chosen one apart. */
export function MatrixGroups({ rows, chosen, busy, onGroup, onUngroup }: Props) {
  const { t } = useTexts();
  const [first] = rows.filter(
    ({ id, group }) => chosen.includes(id) && rows.some((row) => follows(row) && row.group === group),
  );
  return (
    <div className={styles.buttons}>
      <span className={styles.quiet}>{t('matrix.group.hint')}</span>
      <Button size="small" disabledFocusable={busy || chosen.length < 2} onClick={onGroup}>
        {t('matrix.group')}
      </Button>
      <Button
        size="small"
        disabledFocusable={busy || first === undefined}
        onClick={() => first && onUngroup(first.group)}
      >
        {t('matrix.ungroup')}
      </Button>
    </div>
  );
}
