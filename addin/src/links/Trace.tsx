import { Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { ConsistencyReport } from '../api/consistency';
import { useTexts } from '../texts/TextsContext';
import pageStyles from '../ui/Page.module.css';
import { Panel } from '../ui/Panel';
import styles from './Trace.module.css';
import { TraceItem } from './TraceItem';
import { wayOf } from './trace';

/** One item from the Council's text to the row of the budget, step by step. */
export function Trace({ report }: { report: ConsistencyReport }) {
  const { t } = useTexts();
  const { rows } = report.coverage;
  const [chosen, setChosen] = useState('');
  const row = rows.find(({ id }) => id === chosen) ?? rows[0];
  return (
    <Panel title={t('links.trace')}>
      {row === undefined ? (
        <p>{t('links.coverage.none')}</p>
      ) : (
        <>
          <p>{t('links.trace.lead')}</p>
          <div className={`${pageStyles.form} screen-only`}>
            <Field label={t('links.coverage.item')}>
              <Select value={row.id} onChange={(_, { value }) => setChosen(value)}>
                {rows.map(({ id, item, text }) => (
                  <option key={id} value={id}>
                    {[item, shortened(text)].filter(Boolean).join(' – ')}
                  </option>
                ))}
              </Select>
            </Field>
          </div>
          <ol className={styles.way} aria-label={t('links.trace.of', { item: row.item ?? row.text })}>
            {wayOf(report, row.id).map((step, at) => (
              <TraceItem key={at} step={step} />
            ))}
          </ol>
        </>
      )}
    </Panel>
  );
}

const shortened = (text: string) => (text.length > 90 ? `${text.slice(0, 90)}…` : text);
