import { CommentRegular } from '@fluentui/react-icons/svg/comment';
import { DismissCircleRegular } from '@fluentui/react-icons/svg/dismiss-circle';
import { DocumentAddRegular } from '@fluentui/react-icons/svg/document-add';
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle';
import { useTexts } from '../texts/TextsContext';
import { PageHeading } from '../ui/PageHeading';
import { ChooseFiles } from '../ui/ChooseFiles';
import styles from './EmptyState.module.css';

const promises = [
  [DismissCircleRegular, 'empty.missing'],
  [QuestionCircleRegular, 'empty.review'],
  [CommentRegular, 'empty.take'],
] as const;

interface Props {
  here: boolean;
  onFiles: (files: Iterable<File>) => void;
}

/** What to do first, and what comes of it. */
export function EmptyState({ here, onFiles }: Props) {
  const { t } = useTexts();
  return (
    <div className={styles.empty}>
      <div className={styles.drop}>
        <DocumentAddRegular className={styles.icon} aria-hidden />
        <PageHeading here={here} name={t('area.check')} className={styles.title}>
          {t('drop.title')}
        </PageHeading>
        <p className={styles.lead}>{t('drop.lead')}</p>
        <ChooseFiles appearance="primary" label={t('drop.choose')} onFiles={onFiles} />
        <p className={styles.safe}>{t('empty.safe')}</p>
      </div>
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
    </div>
  );
}
