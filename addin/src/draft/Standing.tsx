import { AddCircleRegular } from '@fluentui/react-icons/svg/add-circle';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleRegular } from '@fluentui/react-icons/svg/circle';
import { LinkDismissRegular } from '@fluentui/react-icons/svg/link-dismiss';
import type { ElementStanding } from '../api/drafts';
import { useTexts } from '../texts/TextsContext';
import styles from './Standing.module.css';

const icons = {
  present: CheckmarkCircleRegular,
  filled: CheckmarkCircleRegular,
  open: CircleRegular,
  untagged: LinkDismissRegular,
  absent: AddCircleRegular,
} as const;

/** How something stands in the document: a shape and a word, so that nothing rests on colour. */
export function Standing({ standing }: { standing: ElementStanding | 'present' }) {
  const { t } = useTexts();
  const Icon = icons[standing];
  return (
    <span className={styles.standing} data-standing={standing}>
      <Icon aria-hidden className={styles.icon} />
      {t(`draft.standing.${standing}`)}
    </span>
  );
}
