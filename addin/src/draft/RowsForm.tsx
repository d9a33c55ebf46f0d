import { Button, Field, Input } from '@fluentui/react-components';
import { TableAddRegular } from '@fluentui/react-icons/svg/table-add';
import { useState } from 'react';
import { useTexts } from '../texts/TextsContext';
import styles from './RowsForm.module.css';

const most = 200;

interface Props {
  title: string;
  busy: boolean;
  onAdd: (count: number) => void;
}

/** Adds empty rows at the end of a table. */
export function RowsForm({ title, busy, onAdd }: Props) {
  const { t } = useTexts();
  const [text, setText] = useState('1');
  const count = Number(text);
  const valid = Number.isInteger(count) && count >= 1 && count <= most;
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (valid && !busy) onAdd(count);
      }}
    >
      <Field
        size="small"
        label={t('draft.rows')}
        validationMessage={valid ? undefined : t('draft.rows.most', { most })}
      >
        <Input
          size="small"
          type="number"
          min={1}
          max={most}
          className={styles.count}
          value={text}
          onChange={(_, { value }) => setText(value)}
        />
      </Field>
      <Button
        type="submit"
        size="small"
        icon={<TableAddRegular />}
        disabled={!valid}
        disabledFocusable={busy}
        aria-label={t('draft.addRows.named', { title })}
      >
        {t('draft.addRows')}
      </Button>
    </form>
  );
}
