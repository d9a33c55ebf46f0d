import { Badge, Button, Input } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import type { Account, AccountChange } from '../api/accounts';
import { useTexts } from '../texts/TextsContext';
import styles from './AccountRow.module.css';

interface Props {
  account: Account;
  busy: boolean;
  onChange: (change: AccountChange, done: string) => Promise<boolean>;
  onRemove: () => Promise<boolean>;
}

/** One account with its steps; what cannot be undone is asked for twice. */
export function AccountRow({ account, busy, onChange, onRemove }: Props) {
  const { t } = useTexts();
  const [open, setOpen] = useState<'password' | 'remove' | null>(null);
  const [password, setPassword] = useState('');
  const { name, disabled, administrator } = account;

  const reset = async (event: FormEvent) => {
    event.preventDefault();
    if (await onChange({ password }, t('accounts.reset', { name }))) setOpen(null);
    setPassword('');
  };

  return (
    <li className={styles.row} aria-label={name}>
      <span className={styles.name}>{name}</span>
      {administrator && <Badge appearance="outline">{t('accounts.administrator')}</Badge>}
      {disabled && (
        <Badge appearance="outline" color="danger">
          {t('accounts.disabled')}
        </Badge>
      )}
      <span className={styles.steps}>
        <Button
          size="small"
          disabledFocusable={busy}
          onClick={() =>
            void onChange(
              { disabled: !disabled },
              t(disabled ? 'accounts.enabled.done' : 'accounts.disabled.done', { name }),
            )
          }
        >
          {t(disabled ? 'accounts.enable' : 'accounts.disable')}
        </Button>
        <Button
          size="small"
          disabledFocusable={busy}
          onClick={() => void onChange({ unlock: true }, t('accounts.unlocked', { name }))}
        >
          {t('accounts.unlock')}
        </Button>
        <Button size="small" aria-expanded={open === 'password'} onClick={() => setOpen('password')}>
          {t('accounts.password')}
        </Button>
        <Button size="small" aria-expanded={open === 'remove'} onClick={() => setOpen('remove')}>
          {t('accounts.remove')}
        </Button>
      </span>
      {open === 'password' && (
        <form className={styles.ask} onSubmit={(event) => void reset(event)}>
          <Input
            type="password"
            autoComplete="new-password"
            aria-label={t('accounts.password.new', { name })}
            value={password}
            onChange={(_, { value }) => setPassword(value)}
          />
          <Button type="submit" size="small" appearance="primary" disabledFocusable={busy || !password}>
            {t('accounts.password.set')}
          </Button>
          <Button size="small" onClick={() => setOpen(null)}>
            {t('accounts.cancel')}
          </Button>
        </form>
      )}
      {open === 'remove' && (
        <div className={styles.ask} role="group" aria-label={t('accounts.remove.sure', { name })}>
          <span>{t('accounts.remove.sure', { name })}</span>
          <Button
            size="small"
            appearance="primary"
            disabledFocusable={busy}
            onClick={() => void onRemove().then(() => setOpen(null))}
          >
            {t('accounts.remove.yes')}
          </Button>
          <Button size="small" onClick={() => setOpen(null)}>
            {t('accounts.cancel')}
          </Button>
        </div>
      )}
    </li>
  );
}
