import type { ConsistencyRun } from '../api/consistency';
import { useTexts } from '../texts/TextsContext';
import { MoreButton } from '../ui/MoreButton';
import { Panel } from '../ui/Panel';
import { RunComparison } from './RunComparison';
import { TrendChart } from './TrendChart';
import { TrendTable } from './TrendTable';

interface Props {
  mission: string;
  /** The newest first. */
  runs: readonly ConsistencyRun[];
  more: Parameters<typeof MoreButton>[0];
}

/** How the figures went from run to run, and what two runs differ in. */
export function Trend({ mission, runs, more }: Props) {
  const { t } = useTexts();
  return (
    <Panel title={t('links.trend')}>
      {runs.length > 1 && <TrendChart runs={[...runs].reverse()} />}
      <TrendTable runs={runs} />
      <MoreButton {...more} />
      {runs.length > 1 ? <RunComparison mission={mission} runs={runs} /> : <p>{t('links.trend.one')}</p>}
    </Panel>
  );
}
