import { Button } from '@fluentui/react-components';
import { useCallback } from 'react';
import { type BasisLink, getDocument } from '../api/library';
import { RouteLink } from '../routes/RouteLink';
import { useTexts } from '../texts/TextsContext';
import styles from '../ui/Page.module.css';
import { useLoaded } from '../ui/useLoaded';

interface Props {
  link: BasisLink;
  onRemove: (() => void) | undefined;
}

/** A document that another is built on; one that the reader may not see has no name. */
export function BasisItem({ link: { document, version }, onRemove }: Props) {
  const { t } = useTexts();
  const { value, problem } = useLoaded(
    useCallback((signal: AbortSignal) => getDocument(document, signal), [document]),
  );
  const title = value?.title ?? t(problem ? 'basis.unseen' : 'loading');
  return (
    <li className={styles.buttons}>
      {value ? (
        <RouteLink to={{ area: 'documents', document }} className={styles.link}>
          <bdi>{title}</bdi>
        </RouteLink>
      ) : (
        <span>{title}</span>
      )}
      <span className={styles.quiet}>{version ? t('basis.version', { version }) : t('basis.inForce')}</span>
      {onRemove && (
        <Button size="small" aria-label={t('basis.remove.named', { title })} onClick={onRemove}>
          {t('basis.remove')}
        </Button>
      )}
    </li>
  );
}
