import { useCallback, useState } from 'react';
import { serverLanguageFor } from '../api/languages';
import { getProcess } from '../api/process';
import { useTexts } from '../texts/TextsContext';
import { LoadedView } from '../ui/LoadedView';
import styles from '../ui/Page.module.css';
import { Panel } from '../ui/Panel';
import { useLoaded } from '../ui/useLoaded';
import { DecisionForm } from './DecisionForm';
import { NoteForm } from './NoteForm';
import { NoteList } from './NoteList';
import { ProcessFindings } from './ProcessFindings';
import { ProcessPicture } from './ProcessPicture';

interface Props {
  mission: string;
  /** Whether the person may note decisions and what else moves the process on. */
  mayNote: boolean;
}

/** Where a mission stands in the planning process, what the rules say of it, and what was noted. */
export function ProcessPanel({ mission, mayNote }: Props) {
  const { t, language: spoken } = useTexts();
  const language = serverLanguageFor(spoken);
  const process = useLoaded(
    useCallback((signal) => getProcess(mission, language, signal), [mission, language]),
  );
  const [changes, setChanges] = useState(0);
  const [said, setSaid] = useState('');
  const noted = (what: string) => {
    setChanges(changes + 1);
    setSaid(what);
    process.retry();
  };
  return (
    <Panel title={t('process.title')}>
      <LoadedView loaded={process}>
        {(found) => (
          <>
            <ProcessPicture mission={mission} language={language} table={found.table} changes={changes} />
            <ProcessFindings findings={found.findings} language={language} />
            <h3 className={styles.part}>{t('notes.title')}</h3>
            <NoteList notes={found.notes} language={language} />
            <p role="status">{said}</p>
            {mayNote ? (
              <div className={`screen-only ${styles.page}`}>
                <DecisionForm mission={mission} process={found} onNoted={() => noted(t('decisions.noted'))} />
                <NoteForm mission={mission} process={found} onNoted={() => noted(t('notes.noted'))} />
              </div>
            ) : (
              <p className={styles.quiet}>{t('rights.notes')}</p>
            )}
          </>
        )}
      </LoadedView>
    </Panel>
  );
}
