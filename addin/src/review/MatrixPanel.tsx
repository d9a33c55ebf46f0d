import { useState } from 'react';
import { type CommentMatrix, groupRows, ungroup } from '../api/matrix';
import { useTexts } from '../texts/TextsContext';
import { LoadedView } from '../ui/LoadedView';
import { Panel } from '../ui/Panel';
import { ProblemMessage } from '../ui/ProblemMessage';
import type { Loaded } from '../ui/useLoaded';
import { useTask } from '../ui/useTask';
import { anything, grouped, matches } from './comments';
import { MatrixDownloads } from './MatrixDownloads';
import { MatrixFilters } from './MatrixFilters';
import { MatrixGroups } from './MatrixGroups';
import { MatrixTable } from './MatrixTable';

interface Props {
  round: string;
  matrix: Loaded<CommentMatrix>;
  mayRespond: boolean;
}

/** The comments of all reviewers in one table: respond, decide, filter, take them along. */
export function MatrixPanel({ round, matrix, mayRespond }: Props) {
  const { t } = useTexts();
  const [wanted, setWanted] = useState(anything);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [said, setSaid] = useState('');
  const { start, busy, problem } = useTask();
  const change = (text: string, act: (signal: AbortSignal) => Promise<CommentMatrix>) =>
    void start(
      async ({ signal }) => void (await act(signal)),
      () => {
        setChosen([]);
        setSaid(text);
        matrix.retry();
      },
    );
  return (
    <Panel title={t('matrix.title')}>
      <LoadedView loaded={matrix}>
        {({ rows, closed, document, version }) => {
          if (rows.length === 0) return <p>{t('matrix.none')}</p>;
          const shown = grouped(rows.filter((row) => matches(row, wanted)));
          const unplaced = rows.filter(({ paragraph }) => paragraph === 0).length;
          const editable = mayRespond && !closed;
          return (
            <>
              {closed && <p>{t('matrix.closed')}</p>}
              {unplaced > 0 && <p>{t('matrix.unplaced.n', { n: unplaced })}</p>}
              <MatrixFilters wanted={wanted} onChange={setWanted} />
              <p role="status">{t('matrix.shown', { n: shown.length, all: rows.length })}</p>
              {editable && <p>{t('matrix.keys')}</p>}
              <MatrixTable
                reviewed={{ round, document, version }}
                rows={shown}
                editable={editable}
                chosen={chosen}
                onChoose={setChosen}
                onSaved={matrix.retry}
              />
              {editable && (
                <MatrixGroups
                  rows={rows}
                  chosen={chosen}
                  busy={busy}
                  onGroup={() => change(t('matrix.grouped'), (signal) => groupRows(round, chosen, signal))}
                  onUngroup={(group) =>
                    change(t('matrix.ungrouped'), (signal) => ungroup(round, group, signal))
                  }
                />
              )}
              <p role="status">{said}</p>
              {problem && <ProblemMessage problem={problem} />}
              <MatrixDownloads round={round} />
            </>
          );
        }}
      </LoadedView>
    </Panel>
  );
}
