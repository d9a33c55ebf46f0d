import { Button } from '@fluentui/react-components';
import { ArrowEnterLeftRegular } from '@fluentui/react-icons/svg/arrow-enter-left';
import { useState } from 'react';
import type { Place } from '../api/types';
import type { Arrival, OpenDocument } from '../documents/OpenDocument';
import { useTexts } from '../texts/TextsContext';
import { ProblemMessage } from '../ui/ProblemMessage';
import { useFindingWork } from './FindingWork';
import styles from './GoToPlace.module.css';
import { useTask } from '../ui/useTask';

/** Has Word show a place, and says how that went; nothing where there is no Word. */
export function GoToPlace({ place }: { place: Place }) {
  const document = useFindingWork()?.document;
  return document?.can.goTo ? <Go document={document} place={place} /> : null;
}

function Go({ document, place }: { document: OpenDocument; place: Place }) {
  const { t } = useTexts();
  const { start, busy, problem } = useTask();
  const [arrival, setArrival] = useState<Arrival | null>(null);
  const go = () => {
    if (busy) return;
    setArrival(null);
    let reached: Arrival = 'nowhere';
    void start(
      async () => void (reached = await document.goTo(place)),
      () => setArrival(reached),
    );
  };
  return (
    <div className={`${styles.go} screen-only`}>
      <Button size="small" icon={<ArrowEnterLeftRegular />} disabledFocusable={busy} onClick={go}>
        {t('finding.goTo')}
      </Button>
      <span role="status" className={styles.arrival}>
        {arrival && t(`finding.arrival.${arrival}`)}
      </span>
      {problem && <ProblemMessage problem={problem} onRetry={go} />}
    </div>
  );
}
