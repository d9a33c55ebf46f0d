import { Field, Select } from '@fluentui/react-components';
import type { OpenDocument } from '../documents/OpenDocument';
import { go } from '../routes/navigation';
import { useTexts } from '../texts/TextsContext';

interface Props {
  list: readonly OpenDocument[];
  current: OpenDocument | undefined;
}

/** Which of the open documents is saved. */
export function DocumentPicker({ list, current }: Props) {
  const { t } = useTexts();
  return (
    <Field size="small" label={t('draft.document')}>
      <Select
        size="small"
        value={current?.name ?? ''}
        onChange={(_, { value }) => go({ area: 'versions', document: value || undefined })}
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
