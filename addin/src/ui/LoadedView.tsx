import { Spinner } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useTexts } from '../texts/TextsContext';
import { ProblemMessage } from './ProblemMessage';
import { useDelayed } from './useDelayed';
import type { Loaded } from './useLoaded';

interface Props<T> {
  loaded: Loaded<T>;
  children: (value: T) => ReactNode;
}

/** What was loaded; until then that it is under way, and where it failed what to do. */
export function LoadedView<T>({ loaded: { value, problem, retry }, children }: Props<T>) {
  const { t } = useTexts();
  const slow = useDelayed(value === null && problem === null, 1000);
  if (problem) return <ProblemMessage problem={problem} onRetry={retry} />;
  if (value !== null) return children(value);
  return slow ? <Spinner size="tiny" label={t('loading')} /> : null;
}
