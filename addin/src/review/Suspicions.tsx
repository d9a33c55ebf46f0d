import type { Suspicion } from '../api/approval';
import { useTexts } from '../texts/TextsContext';
import styles from '../ui/Page.module.css';
import { SuspicionItem } from './SuspicionItem';

interface Props {
  document: string;
  suspicions: readonly Suspicion[];
  maySettle: boolean;
  onSettled: () => void;
}

/** The documents that a document is built on and that changed since: each is looked at, and settled. */
export function Suspicions({ document, suspicions, maySettle, onSettled }: Props) {
  const { t } = useTexts();
  return (
    <>
      <p>{t('suspicion.lead')}</p>
      <ul className={styles.list}>
        {suspicions.map((suspicion) => (
          <SuspicionItem
            key={suspicion.document}
            document={document}
            suspicion={suspicion}
            maySettle={maySettle}
            onSettled={onSettled}
          />
        ))}
      </ul>
    </>
  );
}
