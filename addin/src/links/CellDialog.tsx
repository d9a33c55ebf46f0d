import type { ConsistencyReport } from '../api/consistency';
import type { CoverageRow } from '../api/coverage';
import { useTexts } from '../texts/TextsContext';
import { OnePlace } from './OnePlace';
import { TextsDialog } from './TextsDialog';
import { TwoTexts } from './TwoTexts';

interface Props {
  report: ConsistencyReport;
  row: CoverageRow;
  column: number;
  onClose: () => void;
}

/** How an item stands in a document: both texts side by side, or the one there is. */
export function CellDialog({ report, row, column, onClose }: Props) {
  const { t } = useTexts();
  const { documents, coverage, links, traces } = report;
  const cell = row.cells[column];
  if (cell === undefined) return null;
  const id = coverage.documents[column];
  const name = documents.find((document) => document.id === id)?.name ?? id ?? '';
  const link = cell.link === undefined ? undefined : links.find((each) => each.id === cell.link);
  const steps = traces.find((trace) => trace.row === row.id)?.steps ?? [];
  const step = steps.find(({ place }) => place.document === id) ?? steps[0];
  return (
    <TextsDialog
      title={t('links.coverage.cell', {
        item: row.item ?? row.text,
        document: name,
        words: t(`links.coverage.${cell.standing}`),
      })}
      onClose={onClose}
    >
      {cell.standing === 'missing' && <p>{t('links.coverage.missing.lead', { document: name })}</p>}
      {cell.standing === 'not-expected' && <p>{t('links.coverage.not-expected.lead')}</p>}
      {link ? (
        <TwoTexts from={link.from} to={link.to} />
      ) : (
        step && <OnePlace place={{ ...step.place, text: step.text }} />
      )}
    </TextsDialog>
  );
}
