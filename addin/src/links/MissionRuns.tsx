import { useCallback } from 'react';
import { listRuns } from '../api/consistencyRuns';
import type { Rights } from '../api/rights';
import { LoadedView } from '../ui/LoadedView';
import { usePages } from '../ui/usePages';
import { MissionReport } from './MissionReport';
import { RunBar } from './RunBar';
import { Trend } from './Trend';

/** The runs of a mission: the last one whole, those before in figures. */
export function MissionRuns({ mission, may }: { mission: string; may: Rights }) {
  const runs = usePages(
    useCallback(
      (after: string | undefined, signal: AbortSignal) => listRuns(mission, after, signal),
      [mission],
    ),
  );
  const { list, more, busy, problem } = runs;
  return (
    <LoadedView loaded={list}>
      {(found) => {
        const [last] = found;
        return (
          <>
            <RunBar mission={mission} last={last} onEnded={list.retry} />
            {last && (
              <>
                <MissionReport mission={mission} run={last} mayDecide={may.draft} />
                <Trend mission={mission} runs={found} more={{ more, busy, problem }} />
              </>
            )}
          </>
        );
      }}
    </LoadedView>
  );
}
