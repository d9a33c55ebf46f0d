import { Field, Input } from '@fluentui/react-components';
import { useTexts } from '../texts/TextsContext';

interface Props {
  /** yyyy-MM-dd, or empty. */
  value: string;
  today: string;
  onChange: (day: string) => void;
}

/** The day on which something came about: none that is still to come. */
export function DayField({ value, today, onChange }: Props) {
  const { t } = useTexts();
  const early = value > today;
  return (
    <Field required label={t('decisions.date')} {...(early && { validationMessage: t('notes.dayToCome') })}>
      <Input type="date" max={today} value={value} onChange={(_, data) => onChange(data.value)} />
    </Field>
  );
}
