import { Button } from '@fluentui/react-components';
import type { Member } from '../api/missions';
import { useTexts } from '../texts/TextsContext';
import styles from '../ui/Page.module.css';
import { dutyIn } from './duties';

interface Props {
  member: Member;
  /** Null where the person may not take them. */
  steps: { change: () => void; remove: () => void } | null;
}

/** A member with their duties. */
export function MemberRow({ member: { person, duties }, steps }: Props) {
  const texts = useTexts();
  const { t } = texts;
  return (
    <li className={styles.buttons}>
      <bdi>{person}</bdi>
      <span className={styles.quiet}>{duties.map((duty) => dutyIn(duty, texts)).join(' · ')}</span>
      {steps && (
        <span className={`screen-only ${styles.buttons}`}>
          <Button
            size="small"
            aria-label={t('members.change.named', { name: person })}
            onClick={steps.change}
          >
            {t('members.change')}
          </Button>
          <Button
            size="small"
            aria-label={t('members.remove.named', { name: person })}
            onClick={steps.remove}
          >
            {t('members.remove.ask')}
          </Button>
        </span>
      )}
    </li>
  );
}
