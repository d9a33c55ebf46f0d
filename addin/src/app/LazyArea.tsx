import { Spinner } from '@fluentui/react-components';
import { type ComponentType, useState } from 'react';
import { useTexts } from '../texts/TextsContext';
import { ProblemMessage } from '../ui/ProblemMessage';
import { useDelayed } from '../ui/useDelayed';
import { useLoaded } from '../ui/useLoaded';

export interface LazyProps {
  here: boolean;
  load: () => Promise<{ Page: ComponentType }>;
}

/** An area that is fetched when it is first opened; it stays from then on. */
export function LazyArea({ here, load }: LazyProps) {
  const { t } = useTexts();
  const [opened, setOpened] = useState(here);
  if (here && !opened) setOpened(true);
  const { value, problem, retry } = useLoaded(opened ? load : null);
  const slow = useDelayed(opened && value === null && problem === null, 1000);

  if (value) return <value.Page />;
  if (problem) return <ProblemMessage problem={problem} onRetry={retry} />;
  return slow ? <Spinner label={t('area.opening')} /> : null;
}
