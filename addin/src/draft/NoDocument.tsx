import { DocumentEditRegular } from '@fluentui/react-icons/svg/document-edit';
import { RouteLink } from '../routes/RouteLink';
import { useTexts } from '../texts/TextsContext';
import { ChooseFiles } from '../ui/ChooseFiles';
import { PageHeading } from '../ui/PageHeading';
import styles from './NoDocument.module.css';

interface Props {
  here: boolean;
  /** The document that the address names and the page does not have. */
  name: string | undefined;
  onFiles: (files: Iterable<File>) => void;
}

/** What to do first: choose a document, or start a new one. */
export function NoDocument({ here, name, onFiles }: Props) {
  const { t } = useTexts();
  const title = name === undefined ? t('draft.title') : t('missing.title', { name });
  return (
    <div className={styles.empty}>
      <DocumentEditRegular className={styles.icon} aria-hidden />
      <PageHeading here={here} name={name ?? t('area.draft')} className={styles.title}>
        {title}
      </PageHeading>
      <p>{t(name === undefined ? 'draft.lead' : 'draft.lead.missing')}</p>
      <ChooseFiles appearance="primary" label={t('drop.choose')} onFiles={onFiles} />
      <RouteLink to={{ area: 'new' }} className={styles.link}>
        {t('start.title')}
      </RouteLink>
    </div>
  );
}
