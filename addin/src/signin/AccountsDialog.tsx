import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Spinner,
} from '@fluentui/react-components';
import { addAccount, changeAccount, listAccounts, removeAccount } from '../api/accounts';
import { useTexts } from '../texts/TextsContext';
import { ProblemMessage } from '../ui/ProblemMessage';
import { useLoaded } from '../ui/useLoaded';
import { AccountRow } from './AccountRow';
import styles from './AccountsDialog.module.css';
import { AddAccountForm } from './AddAccountForm';
import { useStep } from './useStep';

/** The accounts: who is there, and what an administrator does with them. */
export function AccountsDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTexts();
  const accounts = useLoaded(listAccounts);
  const { take, busy, problem, told } = useStep(accounts.retry);

  return (
    <Dialog open onOpenChange={(_, { open }) => open || onClose()}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{t('accounts.title')}</DialogTitle>
          <DialogContent>
            {accounts.problem && <ProblemMessage problem={accounts.problem} onRetry={accounts.retry} />}
            {problem && <ProblemMessage problem={problem} />}
            <p role="status">{told}</p>
            {accounts.value === null && !accounts.problem && <Spinner label={t('accounts.loading')} />}
            {accounts.value && (
              <ul className={styles.list} aria-label={t('accounts.title')}>
                {accounts.value.map((account) => (
                  <AccountRow
                    key={account.name}
                    account={account}
                    busy={busy}
                    onChange={(change, done) => take(() => changeAccount(account, change), done)}
                    onRemove={() =>
                      take(() => removeAccount(account), t('accounts.removed', { name: account.name }))
                    }
                  />
                ))}
              </ul>
            )}
            <AddAccountForm
              busy={busy}
              onAdd={(name, password, administrator) =>
                take(() => addAccount(name, password, administrator), t('accounts.added', { name }))
              }
            />
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{t('accounts.close')}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
