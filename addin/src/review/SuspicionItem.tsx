import { useCallback } from 'react';
import { settle, type Suspicion } from '../api/approval';
import { getDocument } from '../api/library';
import { RouteLink } from '../routes/RouteLink';
import { momentIn } from '../texts/moments';
import { useTexts } from '../texts/TextsContext';
import styles from '../ui/Page.module.css';
import { useLoaded } from '../ui/useLoaded';
import { ReasonDialog } from './ReasonDialog';

interface Props {
  document: string;
  suspicion: Suspicion;
  maySettle: boolean;
  onSettled: () => void;
}

/** A document that changed, since when, and the word that this one still agrees with it. */
export function SuspicionItem({ document, suspicion, maySettle, onSettled }: Props) {
  const { t, language } = useTexts();
  const { document: cause, version, since } = suspicion;
  const { value, problem } = useLoaded(
    useCallback((signal: AbortSignal) => getDocument(cause, signal), [cause]),
  );
  const title = value?.title ?? t(problem ? 'basis.unseen' : 'loading');
  const when = momentIn(language, since);
  return (
    <li className={styles.buttons}>
      {value ? (
        <RouteLink to={{ area: 'documents', document: cause }} className={styles.link}>
          <bdi>{title}</bdi>
        </RouteLink>
      ) : (
        <span>{title}</span>
      )}
      <span className={styles.quiet}>
        {version ? t('suspicion.version', { version, when }) : t('suspicion.since', { when })}
      </span>
      {maySettle && (
        <ReasonDialog
          needed
          open={t('suspicion.settle', { title })}
          title={t('suspicion.settle.title', { title })}
          lead={t('suspicion.settle.lead')}
          label={t('suspicion.note')}
          action={t('suspicion.settle.now')}
          onAct={(note, signal) => settle(document, cause, note, signal)}
          onDone={onSettled}
        />
      )}
    </li>
  );
}
