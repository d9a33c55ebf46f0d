import { useCallback } from 'react';
import { getReport } from '../api/versions';
import { useTexts } from '../texts/TextsContext';
import { useLoaded } from '../ui/useLoaded';

interface Props {
  document: string;
  number: string;
}

/** How complete a version is, in a few words; a dash where its report cannot be had. */
export function Completeness({ document, number }: Props) {
  const { t } = useTexts();
  const { value, problem } = useLoaded(
    useCallback((signal: AbortSignal) => getReport(document, number, signal), [document, number]),
  );
  if (value === null) return problem ? '–' : t('loading');
  const { complete, notMet } = value.summary;
  return complete ? t('versions.report.complete') : t('versions.report.open', { n: notMet.essential });
}
