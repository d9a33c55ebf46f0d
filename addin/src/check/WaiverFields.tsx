import { Button, Field, Input, Textarea } from '@fluentui/react-components';
import { useTexts } from '../texts/TextsContext';
import { monthsAfter } from './days';
import { type Faults, latestDay, longest, type WaiverDraft } from './waiverDraft';
import styles from './WaiverDialog.module.css';

interface Props {
  draft: WaiverDraft;
  faults: Faults;
  today: string;
  onDraft: (values: Partial<WaiverDraft>) => void;
}

/** Reason, name and last day of a waiver. */
export function WaiverFields({ draft: { reason, by, until }, faults, today, onDraft }: Props) {
  const { t, plural } = useTexts();
  const fault = (name: keyof Faults) => {
    const key = faults[name];
    return key ? { validationMessage: t(key) } : {};
  };
  return (
    <>
      <Field required label={t('waiver.reason')} hint={t('waiver.reason.hint')} {...fault('reason')}>
        <Textarea
          name="reason"
          resize="vertical"
          maxLength={longest.reason}
          value={reason}
          onChange={(_, { value }) => onDraft({ reason: value })}
        />
      </Field>
      <Field required label={t('waiver.by')} hint={t('waiver.by.hint')} {...fault('by')}>
        <Input
          name="by"
          autoComplete="name"
          maxLength={longest.by}
          value={by}
          onChange={(_, { value }) => onDraft({ by: value })}
        />
      </Field>
      <Field required label={t('waiver.last')} hint={t('waiver.last.hint')} {...fault('until')}>
        <Input
          name="until"
          type="date"
          min={today}
          max={latestDay(today)}
          value={until}
          onChange={(_, { value }) => onDraft({ until: value })}
        />
      </Field>
      <div className={styles.months} role="group" aria-label={t('waiver.last')}>
        {[1, 3, 6].map((months) => (
          <Button key={months} size="small" onClick={() => onDraft({ until: monthsAfter(today, months) })}>
            {plural('waiver.months', months)}
          </Button>
        ))}
      </div>
    </>
  );
}
