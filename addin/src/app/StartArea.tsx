import { Spinner } from '@fluentui/react-components';
import { useState } from 'react';
import { unreachable } from '../api/problem';
import { useArea } from '../routes/useRoute';
import { useTexts } from '../texts/TextsContext';
import { ProblemMessage } from '../ui/ProblemMessage';
import { useDelayed } from '../ui/useDelayed';
import { useLoaded } from '../ui/useLoaded';

const loadPage = async () => {
  try {
    return await import('../start/StartPage');
  } catch (reason) {
    if (reason instanceof TypeError) throw unreachable();
    throw reason;
  }
};

/** The area for new documents, fetched when it is first opened; it stays from then on. */
export function StartArea() {
  const { t } = useTexts();
  const { here } = useArea('new');
  const [opened, setOpened] = useState(here);
  if (here && !opened) setOpened(true);
  const page = useLoaded(opened ? loadPage : null);
  const slow = useDelayed(opened && page.value === null && page.problem === null, 1000);

  if (page.value) return <page.value.StartPage />;
  if (page.problem) return <ProblemMessage problem={page.problem} onRetry={page.retry} />;
  return slow ? <Spinner label={t('area.opening')} /> : null;
}
