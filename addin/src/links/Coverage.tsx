import { Checkbox, Field, Select } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import type { ConsistencyReport } from '../api/consistency';
import { useTexts } from '../texts/TextsContext';
import styles from '../ui/Page.module.css';
import { Panel } from '../ui/Panel';
import { CellDialog } from './CellDialog';
import { CoverageLegend } from './CoverageLegend';
import { CoverageTable } from './CoverageTable';
import { factName } from './factName';
import type { Spot } from './gridSteps';

/** Which document carries which objective and benchmark. */
export function Coverage({ report }: { report: ConsistencyReport }) {
  const texts = useTexts();
  const { t, plural } = texts;
  const { coverage, documents } = report;
  const [fact, setFact] = useState('');
  const [gaps, setGaps] = useState(false);
  const [open, setOpen] = useState<{ row: string; column: number } | null>(null);
  const rows = coverage.rows.filter(
    (row) =>
      (fact === '' || row.fact === fact) &&
      (!gaps || row.cells.some(({ standing }) => standing === 'missing' || standing === 'contradicts')),
  );
  const columns = coverage.documents.map((id) => documents.find((each) => each.id === id)?.name ?? id);
  const show = useCallback((row: string, { column }: Spot) => setOpen({ row, column }), []);
  const opened = open && coverage.rows.find(({ id }) => id === open.row);

  return (
    <Panel title={t('links.coverage')}>
      {coverage.rows.length === 0 ? (
        <p>{t('links.coverage.none')}</p>
      ) : (
        <>
          <p>{t('links.coverage.lead')}</p>
          <CoverageLegend rows={coverage.rows} />
          <div className={`${styles.form} screen-only`} role="group" aria-label={t('links.filter')}>
            <Field label={t('links.coverage.what')}>
              <Select value={fact} onChange={(_, { value }) => setFact(value)}>
                <option value="">{t('links.filter.any')}</option>
                {[...new Set(coverage.rows.map((row) => row.fact))].map((each) => (
                  <option key={each} value={each}>
                    {factName(each, texts)}
                  </option>
                ))}
              </Select>
            </Field>
            <Checkbox
              label={t('links.coverage.gaps')}
              checked={gaps}
              onChange={(_, { checked }) => setGaps(checked === true)}
            />
          </div>
          <p role="status">{plural('links.coverage.shown', rows.length, { total: coverage.rows.length })}</p>
          {rows.length > 0 && (
            <CoverageTable key={`${fact} ${gaps}`} rows={rows} columns={columns} onOpen={show} />
          )}
        </>
      )}
      {open && opened && (
        <CellDialog report={report} row={opened} column={open.column} onClose={() => setOpen(null)} />
      )}
    </Panel>
  );
}
