import { Field, Select } from '@fluentui/react-components';
import { useTexts } from '../texts/TextsContext';

interface Named {
  id: string;
  name: string;
}

interface Props {
  list: readonly Named[];
  current: Named | undefined;
  /** Is told the name of the document, undefined for none. */
  onChoose: (name: string | undefined) => void;
}

/** Which of the open documents is worked on. */
export function DocumentPicker({ list, current, onChoose }: Props) {
  const { t } = useTexts();
  return (
    <Field size="small" label={t('draft.document')}>
      <Select
        size="small"
        value={current?.name ?? ''}
        onChange={(_, { value }) => onChoose(value || undefined)}
      >
        {!current && <option value="">{t('draft.document.choose')}</option>}
        {list.map(({ id, name }) => (
          <option key={id} value={name}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
