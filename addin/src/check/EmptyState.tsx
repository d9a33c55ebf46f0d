import { DocumentAddRegular } from '@fluentui/react-icons/svg/document-add';
import { useTexts } from '../texts/TextsContext';
import { PageHeading } from '../ui/PageHeading';
import { ChooseFiles } from '../ui/ChooseFiles';
import styles from './EmptyState.module.css';
import { Promises } from './Promises';

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
      <Promises />
    </div>
  );
}
