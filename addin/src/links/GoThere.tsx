import { Button } from '@fluentui/react-components';
import { ArrowEnterLeftRegular } from '@fluentui/react-icons/svg/arrow-enter-left';
import { useState } from 'react';
import type { Place } from '../api/types';
import type { Arrival, OpenDocument } from '../documents/OpenDocument';
import { useTexts } from '../texts/TextsContext';
import { ProblemMessage } from '../ui/ProblemMessage';
import { useTask } from '../ui/useTask';

/** Has Word show a place of the open document, and says how that went. */
export function GoThere({ document, place }: { document: OpenDocument; place: Place }) {
  const { t } = useTexts();
  const { start, busy, problem } = useTask();
  const [arrival, setArrival] = useState<Arrival | null>(null);
  const go = () => {
    setArrival(null);
    void start(() => document.goTo(place), setArrival);
  };
  return (
    <div className="screen-only">
      <Button size="small" icon={<ArrowEnterLeftRegular />} disabledFocusable={busy} onClick={go}>
        {t('links.goTo')}
      </Button>{' '}
      <span role="status">{arrival && t(`finding.arrival.${arrival}`)}</span>
      {problem && <ProblemMessage problem={problem} onRetry={go} />}
    </div>
  );
}
