import { Field, Textarea } from '@fluentui/react-components';
import { useTexts } from '../texts/TextsContext';
import { linesOf } from './writing';

interface Props {
  label: string;
  form: 'paragraphs' | 'list' | 'table';
  onLines: (lines: string[]) => void;
}

/** A text of which each line becomes a paragraph, or an entry of a list. */
export function LinesEditor({ label, form, onLines }: Props) {
  const { t } = useTexts();
  return (
    <Field label={label} hint={t(form === 'list' ? 'draft.write.list' : 'draft.write.paragraphs')}>
      <Textarea resize="vertical" rows={5} dir="auto" onChange={(_, { value }) => onLines(linesOf(value))} />
    </Field>
  );
}
