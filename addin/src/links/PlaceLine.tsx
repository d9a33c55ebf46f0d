import type { ConsistencyPlace } from '../api/consistency';
import { useElsewhere } from '../documents/useElsewhere';
import { RouteLink } from '../routes/RouteLink';
import { useTexts } from '../texts/TextsContext';
import pageStyles from '../ui/Page.module.css';
import styles from './PlaceLine.module.css';

/** Where something stands: the document, which leads to its page, its version, the section and the paragraph. */
export function PlaceLine({ place }: { place: ConsistencyPlace }) {
  const { t } = useTexts();
  const elsewhere = useElsewhere();
  const { document, name, version, section, paragraph } = place;
  return (
    <span className={styles.place}>
      <span>
        <RouteLink to={{ area: 'documents', document }} target={elsewhere} className={pageStyles.link}>
          <bdi>{name}</bdi>
        </RouteLink>
        {version && <span className={styles.version}>{t('links.version', { version })}</span>}
      </span>
      <span className={styles.section}>
        {section && <bdi>{section}</bdi>}
        {paragraph !== undefined && <span>{t('place.paragraph', { n: paragraph })}</span>}
      </span>
    </span>
  );
}
