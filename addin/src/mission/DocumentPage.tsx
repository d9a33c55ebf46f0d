import { type ComponentType, useCallback, useState } from 'react';
import { getDocument, type LibraryDocument } from '../api/library';
import { RouteLink } from '../routes/RouteLink';
import { useTexts } from '../texts/TextsContext';
import { LoadedView } from '../ui/LoadedView';
import styles from '../ui/Page.module.css';
import { PageHeading } from '../ui/PageHeading';
import { useKinds } from '../ui/useKinds';
import { useLoaded } from '../ui/useLoaded';
import { DocumentActions } from './DocumentActions';

interface Props {
  id: string;
  here: boolean;
  Versions: ComponentType<{ document: LibraryDocument; onChanged: () => void }>;
}

/** A document of the library: what it is, who works on it, its versions, the way to its review. */
export function DocumentPage({ id, here, Versions }: Props) {
  const { t } = useTexts();
  const { titleOf } = useKinds();
  const document = useLoaded(useCallback((signal) => getDocument(id, signal), [id]));
  const [count, setCount] = useState(0);
  const changed = () => {
    setCount(count + 1);
    document.retry();
  };
  return (
    <div className={styles.page}>
      <LoadedView loaded={document}>
        {(found) => (
          <>
            <RouteLink to={{ area: 'missions', mission: found.mission }} className={styles.link}>
              {t('document.mission')}
            </RouteLink>
            <PageHeading here={here} name={found.title} className={styles.title}>
              <bdi>{found.title}</bdi>
            </PageHeading>
            <p className={styles.quiet}>
              {[titleOf(found.kind), t(`classification.${found.classification}`)].join(' · ')}
            </p>
            <RouteLink to={{ area: 'documents', document: id, view: 'review' }} className={styles.link}>
              {t('document.review')}
            </RouteLink>
            <DocumentActions document={found} onChanged={changed} />
            <Versions key={count} document={found} onChanged={changed} />
          </>
        )}
      </LoadedView>
    </div>
  );
}
