import { DocumentQuestionMarkRegular } from '@fluentui/react-icons/svg/document-question-mark';
import type { CheckRoute } from '../routes/route';
import { useTexts } from '../texts/TextsContext';
import { PageHeading } from '../ui/PageHeading';
import { ChooseFiles } from '../ui/ChooseFiles';
import styles from './EmptyState.module.css';

interface Props {
  here: boolean;
  route: CheckRoute & { document: string };
  onFiles: (files: Iterable<File>) => void;
}

/** For the address of a document that is not on the page: it has to be dropped again. */
export function MissingDocument({ here, route: { document: name, requirement }, onFiles }: Props) {
  const { t } = useTexts();
  return (
    <div className={styles.empty}>
      <div className={styles.drop}>
        <DocumentQuestionMarkRegular className={styles.icon} aria-hidden />
        <PageHeading here={here} name={name} className={styles.title}>
          {t('missing.title', { name })}
        </PageHeading>
        <p className={styles.lead}>{t('missing.lead')}</p>
        {requirement && <p className={styles.lead}>{t('missing.finding', { requirement })}</p>}
        <ChooseFiles appearance="primary" label={t('drop.choose')} onFiles={onFiles} />
      </div>
    </div>
  );
}
