import { useCallback, useState } from 'react';
import type { ConsistencyRun } from '../api/consistency';
import { getLatestReport } from '../api/consistencyRuns';
import { serverLanguageFor } from '../api/languages';
import { useTexts } from '../texts/TextsContext';
import { LoadedView } from '../ui/LoadedView';
import { Panel } from '../ui/Panel';
import { useLoaded } from '../ui/useLoaded';
import { Coverage } from './Coverage';
import { DecidingContext } from './deciding';
import { Exports } from './Exports';
import { Figures } from './Figures';
import { Findings } from './Findings';
import { NotAssessed } from './NotAssessed';
import { Settled } from './Settled';
import { Suspects } from './Suspects';
import { Trace } from './Trace';
import { useDecided } from './useDecided';

interface Props {
  mission: string;
  /** The last run. */
  run: ConsistencyRun;
  mayDecide: boolean;
}

/** What the last run found, and what a person may decide about it. */
export function MissionReport({ mission, run: { id, at }, mayDecide }: Props) {
  const { t, language } = useTexts();
  const spoken = serverLanguageFor(language);
  const [changes, setChanges] = useState(0);
  // Another run, or another time of the same one, is read anew.
  const shown = `${id} ${at}`;
  const loaded = useLoaded(
    useCallback(
      async (signal: AbortSignal) => ({ shown, report: await getLatestReport(mission, spoken, signal) }),
      [mission, spoken, shown],
    ),
  );
  const changed = () => {
    setChanges(changes + 1);
    loaded.retry();
  };
  const { decided, last, onDecided } = useDecided(shown, changed);
  return (
    <LoadedView loaded={loaded}>
      {({ report }) => (
        <DecidingContext
          value={{ mission, eTag: report.eTag, may: mayDecide, decided, onDecided, onOutdated: changed }}
        >
          <Panel title={t('links.summary')}>
            <Figures summary={report.summary} />
            <Exports mission={mission} run={id} />
            {!mayDecide && <p>{t('links.rights')}</p>}
          </Panel>
          <p role="status">{last && t(`links.said.${last}`)}</p>
          <Findings report={report} />
          <Suspects key={shown} mission={mission} />
          <Coverage report={report} />
          <Trace report={report} />
          <Settled mission={mission} changes={`${shown} ${changes}`} />
          <NotAssessed report={report} />
        </DecidingContext>
      )}
    </LoadedView>
  );
}
