import type { CheckReport, Lens } from '../api/types';
import { useTexts } from '../texts/TextsContext';

interface Props {
  report: CheckReport;
  lenses: Lens[];
}

/** On paper only: how the document was read. */
export function PrintNote({ report, lenses }: Props) {
  const { t } = useTexts();
  const { kindTitle, detection, templateVersion, view } = report;
  const on = lenses.filter(({ id }) => report.lenses.includes(id)).map(({ title }) => title);
  const lines = [
    `${kindTitle} (${t(`confidence.${detection.confidence}`)}). ${t('print.template', { version: templateVersion })}`,
    `${t('view.label')}: ${t(`view.${view}`)}`,
    `${t('lenses.label')}: ${on.join(', ') || t('lenses.none')}`,
  ];
  return (
    <div className="print-only">
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}
