import type { CheckReport, Lens } from '../api/types';
import { useTexts } from '../texts/TextsContext';
import type { Filter } from './filter';

interface Props {
  report: CheckReport;
  filter: Filter;
  lenses: Lens[];
}

/** On paper only: how the document was read, and which findings are on the page. */
export function PrintNote({ report, filter, lenses }: Props) {
  const { t } = useTexts();
  const { kindTitle, detection, templateVersion, view } = report;
  const on = lenses.filter(({ id }) => report.lenses.includes(id)).map(({ title }) => title);
  const shown = t('print.shown', {
    outcomes: filter.outcomes.map((outcome) => t(`outcome.${outcome}`)).join(', '),
    severity: filter.severity ? t(`severity.${filter.severity}`) : t('filter.severity.all'),
  });
  const lines = [
    `${kindTitle} (${t(`confidence.${detection.confidence}`)}). ${t('print.template', { version: templateVersion })}`,
    `${t('view.label')}: ${t(`view.${view}`)}`,
    `${t('lenses.label')}: ${on.join(', ') || t('lenses.none')}`,
    filter.text ? `${shown}, ${t('print.with', { text: filter.text })}` : shown,
  ];
  return (
    <div className="print-only">
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}
