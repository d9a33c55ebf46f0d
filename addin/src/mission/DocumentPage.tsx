import { type ComponentType, useCallback, useState } from 'react';
import { getDocument, type LibraryDocument } from '../api/library';
import { RouteLink } from '../routes/RouteLink';
import { useTexts } from '../texts/TextsContext';
import { LoadedView } from '../ui/LoadedView';
import styles from '../ui/Page.module.css';
import { PageHeading } from '../ui/PageHeading';
import { useKinds } from '../ui/useKinds';
import { useLoaded } from '../ui/useLoaded';
import type { Rights } from '../api/rights';
import { useRights } from '../ui/useRights';
import { BasisPanel } from './BasisPanel';
import { DocumentActions } from './DocumentActions';
import { ReadersPanel } from './ReadersPanel';

type Part = ComponentType<{ document: LibraryDocument; may: Rights | null; onChanged: () => void }>;

interface Props {
  id: string;
  here: boolean;
  /** Where it stands in its review. */
  Standing: Part;
  Versions: Part;
}

/** A document of the library: what it is, who works on it, what it is built on, its versions. */
export function DocumentPage({ id, here, Standing, Versions }: Props) {
  const { t } = useTexts();
  const { titleOf } = useKinds();
  const document = useLoaded(useCallback((signal) => getDocument(id, signal), [id]));
  const may = useRights(document.value?.mission);
  const [count, setCount] = useState(0);
  const changed = () => {
    setCount(count + 1);
    document.retry();
  };
  return (
    <div className={styles.page}>
      <LoadedView loaded={document}>
        {(found) => {
          const part = { document: found, may, onChanged: changed };
          return (
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
              <DocumentActions {...part} />
              <Standing key={`standing ${count}`} {...part} />
              <BasisPanel {...part} />
              <ReadersPanel {...part} />
              <Versions key={`versions ${count}`} {...part} />
            </>
          );
        }}
      </LoadedView>
    </div>
  );
}
