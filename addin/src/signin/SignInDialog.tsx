import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Input,
} from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import { useTexts } from '../texts/TextsContext';
import { ProblemMessage } from '../ui/ProblemMessage';
import styles from './SignInDialog.module.css';
import { useSignIn } from './useSignIn';

/** Asks for name and password over whatever is on the page, as soon as the server wants to know who asks. */
export function SignInDialog() {
  const { t } = useTexts();
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const { wanted, busy, problem, submit } = useSignIn();

  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    void submit(name.trim(), password);
    setPassword('');
  };

  return (
    <Dialog open={wanted}>
      <DialogSurface>
        <form onSubmit={onSubmit}>
          <DialogBody>
            <DialogTitle>{t('signin.title')}</DialogTitle>
            <DialogContent className={styles.fields}>
              <p>{t('signin.lead')}</p>
              {problem && <ProblemMessage problem={problem} />}
              <Field label={t('signin.name')} required>
                <Input
                  autoComplete="username"
                  autoCapitalize="none"
                  spellCheck={false}
                  value={name}
                  onChange={(_, { value }) => setName(value)}
                />
              </Field>
              <Field label={t('signin.password')} required>
                <Input
                  type="password"
                  autoComplete="current-password"
                  value={password}
                  onChange={(_, { value }) => setPassword(value)}
                />
              </Field>
            </DialogContent>
            <DialogActions>
              <Button
                type="submit"
                appearance="primary"
                disabledFocusable={busy || !name.trim() || !password}
              >
                {t('signin.submit')}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
