import { Button, Field, Input, Select } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { type Branch, branches, type Duty, type Member, type MemberRole, roles } from '../api/missions';
import { useTexts } from '../texts/TextsContext';
import styles from '../ui/Page.module.css';
import { AccountNames } from './AccountNames';
import { withDuty } from './duties';

interface Props {
  members: readonly Member[];
  busy: boolean;
  /** Whether the person may see the accounts there are. */
  mayList: boolean;
  /** Gives whether it was done. */
  onPut: (member: Member) => Promise<boolean>;
}

/** Gives a person a duty in a mission, in addition to those they have. */
export function MemberForm({ members, busy, mayList, onPut }: Props) {
  const { t } = useTexts();
  const [person, setPerson] = useState('');
  const [role, setRole] = useState<MemberRole>('drafter');
  const [branch, setBranch] = useState<Branch>('political');
  const name = person.trim();
  const duty: Duty = role === 'reviewer' ? { role, branch } : { role };
  const suggestions = useId();
  const submit = async () => {
    const duties = members.find((member) => member.person === name)?.duties ?? [];
    if (await onPut({ person: name, duties: withDuty(duties, duty) })) setPerson('');
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (name !== '' && !busy) void submit();
      }}
    >
      <Field required label={t('members.name')} hint={t('members.name.hint')}>
        <Input
          autoComplete="off"
          spellCheck={false}
          {...(mayList && { list: suggestions })}
          value={person}
          onChange={(_, { value }) => setPerson(value)}
        />
      </Field>
      <Field label={t('members.role')}>
        <Select value={role} onChange={(_, { value }) => setRole(value as MemberRole)}>
          {roles.map((each) => (
            <option key={each} value={each}>
              {t(`role.${each}`)}
            </option>
          ))}
        </Select>
      </Field>
      {role === 'reviewer' && (
        <Field label={t('branch.label')}>
          <Select value={branch} onChange={(_, { value }) => setBranch(value as Branch)}>
            {branches.map((each) => (
              <option key={each} value={each}>
                {t(`branch.${each}`)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {mayList && <AccountNames id={suggestions} />}
      <Button type="submit" className={styles.submit} disabledFocusable={name === '' || busy}>
        {t('members.add')}
      </Button>
    </form>
  );
}
