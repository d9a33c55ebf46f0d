import { Field, Input, Select } from '@fluentui/react-components';
import type { Process } from '../api/process';
import { useTexts } from '../texts/TextsContext';
import { DayField } from './DayField';
import { choicesFor, type NoteWish } from './noteDraft';

interface Props {
  wish: NoteWish;
  process: Process;
  onChange: (values: Partial<NoteWish>) => void;
}

/** What a note of one sort asks for. */
export function NoteFields({ wish, process, onChange }: Props) {
  const { t } = useTexts();
  const { about, of, day, needed, reason } = wish;
  return (
    <>
      <Field required label={t(`notes.of.${about}`)}>
        <Select value={of} onChange={(_, { value }) => onChange({ of: value })}>
          <option value="">{t('notes.choose')}</option>
          {choicesFor(about, process).map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </Select>
      </Field>
      {(about === 'event' || about === 'trigger') && (
        <DayField value={day} today={process.today} onChange={(value) => onChange({ day: value })} />
      )}
      {about === 'need' && (
        <Field required label={t('notes.isNeeded')}>
          <Select
            value={needed}
            onChange={(_, { value }) => onChange({ needed: value as NoteWish['needed'] })}
          >
            <option value="">{t('notes.choose')}</option>
            <option value="yes">{t('notes.needed')}</option>
            <option value="no">{t('notes.notNeeded')}</option>
          </Select>
        </Field>
      )}
      {about === 'trade-off' && (
        <Field required label={t('notes.reason')}>
          <Input value={reason} onChange={(_, { value }) => onChange({ reason: value })} />
        </Field>
      )}
    </>
  );
}
