import { CommentRegular } from '@fluentui/react-icons/svg/comment';
import { DismissCircleRegular } from '@fluentui/react-icons/svg/dismiss-circle';
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle';
import { useTexts } from '../texts/TextsContext';
import styles from './EmptyState.module.css';

const promises = [
  [DismissCircleRegular, 'empty.missing'],
  [QuestionCircleRegular, 'empty.review'],
  [CommentRegular, 'empty.take'],
] as const;

/** What comes of a check. */
export function Promises() {
  const { t } = useTexts();
  return (
    <section>
      <h2 className={styles.what}>{t('empty.what')}</h2>
      <ul className={styles.promises}>
        {promises.map(([Icon, key]) => (
          <li key={key}>
            <Icon aria-hidden fontSize={20} />
            <span>{t(key)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
