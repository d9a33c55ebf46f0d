import { Button, Field, Textarea } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { useTexts } from '../texts/TextsContext';
import styles from './TableEditor.module.css';
import { emptyRow } from './writing';

interface Props {
  columns: readonly { id: string; title: string }[];
  rows: readonly (readonly string[])[];
  onRows: (rows: string[][]) => void;
}

/** The rows of a table; in a narrow pane each row stands as a card. */
export function TableEditor({ columns, rows, onRows }: Props) {
  const { t } = useTexts();
  const copy = () => rows.map((row) => [...row]);
  const write = (at: number, column: number, text: string) =>
    onRows(copy().map((row, r) => row.map((cell, c) => (r === at && c === column ? text : cell))));
  return (
    <div className={styles.table}>
      {rows.map((row, at) => (
        <fieldset key={at} className={styles.row}>
          <legend className={styles.legend}>{t('draft.write.row', { n: at + 1 })}</legend>
          {columns.map(({ id, title }, column) => (
            <Field key={id} size="small" label={title}>
              <Textarea
                size="small"
                rows={1}
                resize="vertical"
                dir="auto"
                value={row[column] ?? ''}
                onChange={(_, { value }) => write(at, column, value)}
              />
            </Field>
          ))}
          {rows.length > 1 && (
            <Button
              size="small"
              appearance="subtle"
              className={styles.remove}
              icon={<DeleteRegular />}
              aria-label={t('draft.write.removeRow', { n: at + 1 })}
              onClick={() => onRows(copy().filter((_, r) => r !== at))}
            />
          )}
        </fieldset>
      ))}
      <Button
        size="small"
        className={styles.remove}
        icon={<AddRegular />}
        onClick={() => onRows([...copy(), emptyRow(columns.length)])}
      >
        {t('draft.write.addRow')}
      </Button>
    </div>
  );
}
