import { Field, Input, Select } from '@fluentui/react-components';
import { useTexts } from '../texts/TextsContext';
import { useKinds } from '../ui/useKinds';

interface Props {
  kind: string;
  title: string;
  /** The title where none is typed. */
  usual: string;
  onChange: (values: { kind: string } | { title: string }) => void;
}

/** Kind and title of a document that is new to its mission. */
export function NewEntryFields({ kind, title, usual, onChange }: Props) {
  const { t } = useTexts();
  const { kinds } = useKinds();
  return (
    <>
      <Field required label={t('start.kind')}>
        <Select value={kind} onChange={(_, { value }) => onChange({ kind: value })}>
          <option value="">{t('kind.choose')}</option>
          {kinds.map((each) => (
            <option key={each.kind} value={each.kind}>
              {each.title}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={t('document.title')}>
        <Input value={title} placeholder={usual} onChange={(_, { value }) => onChange({ title: value })} />
      </Field>
    </>
  );
}
