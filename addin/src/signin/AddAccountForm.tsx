import { Button, Checkbox, Field, Input } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import { useTexts } from '../texts/TextsContext';
import styles from './AddAccountForm.module.css';

interface Props {
  busy: boolean;
  onAdd: (name: string, password: string, administrator: boolean) => Promise<boolean>;
}

/** What a new account needs. */
export function AddAccountForm({ busy, onAdd }: Props) {
  const { t } = useTexts();
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const [administrator, setAdministrator] = useState(false);

  const add = async (event: FormEvent) => {
    event.preventDefault();
    if (!(await onAdd(name.trim(), password, administrator))) return;
    setName('');
    setPassword('');
    setAdministrator(false);
  };

  return (
    <form className={styles.form} aria-label={t('accounts.add')} onSubmit={(event) => void add(event)}>
      <Field label={t('accounts.add.name')}>
        <Input
          autoComplete="off"
          spellCheck={false}
          value={name}
          onChange={(_, { value }) => setName(value)}
        />
      </Field>
      <Field label={t('accounts.add.password')} hint={t('accounts.add.password.hint')}>
        <Input
          type="password"
          autoComplete="new-password"
          value={password}
          onChange={(_, { value }) => setPassword(value)}
        />
      </Field>
      <Checkbox
        label={t('accounts.add.administrator')}
        checked={administrator}
        onChange={(_, { checked }) => setAdministrator(checked === true)}
      />
      <Button
        type="submit"
        appearance="primary"
        className={styles.submit}
        disabledFocusable={busy || !name.trim() || !password}
      >
        {t('accounts.add')}
      </Button>
    </form>
  );
}
