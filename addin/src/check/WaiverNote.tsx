import { Badge } from '@fluentui/react-components';
import type { FindingWaiver } from '../api/types';
import { useTexts } from '../texts/TextsContext';
import { dayIn } from '../texts/moments';
import styles from './WaiverNote.module.css';

/** That a requirement is waived, or was: until when, by whom and why. */
export function WaiverNote({ waiver: { standing, until, by, reason } }: { waiver: FindingWaiver }) {
  const { t, language } = useTexts();
  const active = standing === 'active';
  const day = dayIn(language, until);
  return (
    <span className={styles.note}>
      <Badge appearance="outline" color={active ? 'informative' : 'warning'} className={styles.badge}>
        {t(active ? 'waiver.until' : 'waiver.endedOn', { day })}
      </Badge>{' '}
      {t('waiver.why', { by: by || t('waiver.byNobody') })} <bdi>{reason}</bdi>
    </span>
  );
}
