import { useCallback, useState } from 'react';
import { type CommentMatrix, getMatrix, groupRows, ungroup } from '../api/matrix';
import { useTexts } from '../texts/TextsContext';
import { LoadedView } from '../ui/LoadedView';
import { Panel } from '../ui/Panel';
import { ProblemMessage } from '../ui/ProblemMessage';
import { useLoaded } from '../ui/useLoaded';
import { useTask } from '../ui/useTask';
import { anything, grouped, matches } from './comments';
import { MatrixDownloads } from './MatrixDownloads';
import { MatrixFilters } from './MatrixFilters';
import { MatrixGroups } from './MatrixGroups';
import { MatrixTable } from './MatrixTable';

/** The comments of all reviewers in one table: respond, decide, filter, take them along. */
export function MatrixPanel({ round }: { round: string }) {
  const { t } = useTexts();
  const matrix = useLoaded(useCallback((signal) => getMatrix(round, signal), [round]));
  const [wanted, setWanted] = useState(anything);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const { start, busy, problem } = useTask();
  const change = (act: (signal: AbortSignal) => Promise<CommentMatrix>) =>
    void start(
      async ({ signal }) => void (await act(signal)),
      () => {
        setChosen([]);
        matrix.retry();
      },
    );
  return (
    <Panel title={t('matrix.title')}>
      <LoadedView loaded={matrix}>
        {({ rows, closed }) => {
          if (rows.length === 0) return <p>{t('matrix.none')}</p>;
          const shown = grouped(rows.filter((row) => matches(row, wanted)));
          return (
            <>
              {closed && <p>{t('matrix.closed')}</p>}
              <MatrixFilters wanted={wanted} onChange={setWanted} />
              <p role="status">{t('matrix.shown', { n: shown.length, all: rows.length })}</p>
              <MatrixTable
                round={round}
                rows={shown}
                closed={closed}
                chosen={chosen}
                onChoose={setChosen}
                onSaved={matrix.retry}
              />
              <MatrixGroups
                rows={rows}
                chosen={chosen}
                busy={busy || closed}
                onGroup={() => change((signal) => groupRows(round, chosen, signal))}
                onUngroup={(group) => change((signal) => ungroup(round, group, signal))}
              />
              {problem && <ProblemMessage problem={problem} />}
              <MatrixDownloads round={round} />
            </>
          );
        }}
      </LoadedView>
    </Panel>
  );
}
