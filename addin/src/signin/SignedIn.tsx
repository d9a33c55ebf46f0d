import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { getMe, signOut } from '../api/account';
import { useTexts } from '../texts/TextsContext';
import { useLoaded } from '../ui/useLoaded';
import { AccountsDialog } from './AccountsDialog';
import { PasswordDialog } from './PasswordDialog';
import { onSignedIn } from './signedIn';

/** Who is signed in, with what they can do about it; nothing where nobody has to sign in. */
export function SignedIn() {
  const { t } = useTexts();
  const me = useLoaded(getMe);
  const [open, setOpen] = useState<'accounts' | 'password' | null>(null);
  const [changed, setChanged] = useState(false);
  useEffect(() => onSignedIn(me.retry), [me.retry]);

  if (!me.value?.name || me.value.local) return null;

  // Whatever stands on the page was the reader's: it goes with them.
  const leave = () => void signOut().then(() => window.location.reload());

  return (
    <>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button appearance="subtle" size="small" aria-label={t('signin.menu', { name: me.value.name })}>
            {me.value.name}
          </Button>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {me.value.administrator && (
              <MenuItem onClick={() => setOpen('accounts')}>{t('accounts.open')}</MenuItem>
            )}
            <MenuItem
              onClick={() => {
                setChanged(false);
                setOpen('password');
              }}
            >
              {t('password.open')}
            </MenuItem>
            <MenuItem onClick={leave}>{t('signin.leave')}</MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      <span role="status" className={changed ? undefined : 'visually-hidden'}>
        {changed && t('password.changed')}
      </span>
      {open === 'accounts' && <AccountsDialog onClose={() => setOpen(null)} />}
      {open === 'password' && (
        <PasswordDialog
          name={me.value.name}
          onChanged={() => {
            setChanged(true);
            setOpen(null);
          }}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  );
}
