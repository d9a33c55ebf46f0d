import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { changePassword } from '../api/account';
import { useTexts } from '../texts/TextsContext';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { useTask } from '../ui/useTask';

interface Props {
  name: string;
  onChanged: () => void;
  onClose: () => void;
}

const empty = { present: '', wanted: '', again: '' };

/** Gives oneself another password. */
export function PasswordDialog({ name, onChanged, onClose }: Props) {
  const { t } = useTexts();
  const [typed, setTyped] = useState(empty);
  const { start, busy, problem } = useTask();
  const differs = typed.again !== '' && typed.again !== typed.wanted;
  const field = (key: keyof typeof empty, autoComplete: string) => (
    <Input
      type="password"
      autoComplete={autoComplete}
      value={typed[key]}
      onChange={(_, { value }) => setTyped({ ...typed, [key]: value })}
    />
  );
  return (
    <ConfirmDialog
      title={t('password.title')}
      action={t('password.now')}
      busy={busy}
      problem={problem}
      ready={typed.present !== '' && typed.wanted !== '' && typed.again === typed.wanted}
      onConfirm={() => void start(() => changePassword(name, typed.present, typed.wanted), onChanged)}
      onClose={onClose}
    >
      <p>{t('password.lead')}</p>
      <input hidden readOnly autoComplete="username" value={name} />
      <Field required label={t('password.present')}>
        {field('present', 'current-password')}
      </Field>
      <Field required label={t('password.wanted')} hint={t('accounts.add.password.hint')}>
        {field('wanted', 'new-password')}
      </Field>
      <Field
        required
        label={t('password.again')}
        {...(differs && { validationMessage: t('password.differs') })}
      >
        {field('again', 'new-password')}
      </Field>
    </ConfirmDialog>
  );
}
