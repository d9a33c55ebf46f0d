import { Checkbox } from '@fluentui/react-components';
import { useState } from 'react';
import type { ApiProblem } from '../api/problem';
import { branches, type Duty, type Member, roles } from '../api/missions';
import { useTexts } from '../texts/TextsContext';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import styles from '../ui/Page.module.css';
import { dutyIn, has, withDuty, withoutDuty } from './duties';

interface Props {
  member: Member;
  busy: boolean;
  problem: ApiProblem | null;
  onPut: (member: Member) => Promise<unknown>;
  onClose: () => void;
}

const plain: Duty[] = roles.filter((role) => role !== 'reviewer').map((role) => ({ role }));
const reviews: Duty[] = branches.map((branch) => ({ role: 'reviewer', branch }));

/** All that a member can be in a mission, and for which branches; exactly what is ticked holds then. */
export function DutiesDialog({ member, busy, problem, onPut, onClose }: Props) {
  const texts = useTexts();
  const { t } = texts;
  const [duties, setDuties] = useState<Duty[]>(member.duties);
  const [tried, setTried] = useState(false);
  const box = (duty: Duty, label: string) => (
    <Checkbox
      key={label}
      label={label}
      checked={has(duties, duty)}
      onChange={(_, { checked }) => setDuties(checked ? withDuty(duties, duty) : withoutDuty(duties, duty))}
    />
  );
  return (
    <ConfirmDialog
      title={t('members.change.title', { name: member.person })}
      action={t('members.change.now')}
      busy={busy}
      problem={tried ? problem : null}
      ready={duties.length > 0}
      onConfirm={() => {
        setTried(true);
        void onPut({ ...member, duties });
      }}
      onClose={onClose}
    >
      <fieldset className={styles.plain}>
        <legend>{t('members.role')}</legend>
        {plain.map((duty) => box(duty, dutyIn(duty, texts)))}
      </fieldset>
      <fieldset className={styles.plain}>
        <legend>{t('members.reviewerFor')}</legend>
        {reviews.map((duty) => box(duty, t(`branch.${duty.branch ?? 'political'}`)))}
      </fieldset>
      {duties.length === 0 && <p role="status">{t('members.change.none')}</p>}
    </ConfirmDialog>
  );
}
