import { useCallback, useState } from 'react';
import { serverLanguageFor } from '../api/languages';
import { getProcess, pictureOf } from '../api/process';
import { useTexts } from '../texts/TextsContext';
import { LoadedView } from '../ui/LoadedView';
import styles from '../ui/Page.module.css';
import { Panel } from '../ui/Panel';
import { Table } from '../ui/Table';
import { useLoaded } from '../ui/useLoaded';
import { DecisionForm } from './DecisionForm';

/** Where a mission stands in the planning process: a picture, the table that says the same, and what the rules say. */
export function ProcessPanel({ mission }: { mission: string }) {
  const { t, language: spoken } = useTexts();
  const language = serverLanguageFor(spoken);
  const process = useLoaded(
    useCallback((signal) => getProcess(mission, language, signal), [mission, language]),
  );
  const [noted, setNoted] = useState(0);
  const changed = () => {
    setNoted(noted + 1);
    process.retry();
  };
  return (
    <Panel title={t('process.title')}>
      <LoadedView loaded={process}>
        {({ table, findings, levels }) => (
          <>
            <img
              className={styles.picture}
              src={`${pictureOf(mission, language)}&change=${noted}`}
              alt={t('process.picture')}
            />
            <details>
              <summary>{t('process.table')}</summary>
              <Table caption={table.caption} head={table.headings}>
                {table.rows.map(({ level, mark, item, by, state, date, note }, at) => (
                  <tr key={at}>
                    <th scope="row">{level}</th>
                    {[mark, item, by, state, date, note].map((text, column) => (
                      <td key={column}>{text}</td>
                    ))}
                  </tr>
                ))}
              </Table>
            </details>
            <ul className={styles.list}>
              {findings
                .filter(({ standing }) => standing !== 'holds')
                .map(({ rule, message, source }) => (
                  <li key={rule + message}>
                    {message} <span className={styles.quiet}>{[rule, source].join(' · ')}</span>
                  </li>
                ))}
            </ul>
            <DecisionForm mission={mission} levels={levels} onNoted={changed} />
          </>
        )}
      </LoadedView>
    </Panel>
  );
}
