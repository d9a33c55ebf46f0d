import { Field, Select } from '@fluentui/react-components';
import type { KindDetection, TemplateSummary } from '../api/types';
import { useTexts } from '../texts/TextsContext';
import type { Entry } from './entries';

interface Props {
  entry: Entry;
  templates: TemplateSummary[];
  /** How the kind was told; absent where it could not be. */
  detection?: KindDetection | undefined;
  onKind: (kind: string | undefined) => void;
}

/** The kind the document is judged as, how sure that is and why. */
export function KindPicker({ entry, templates, detection, onKind }: Props) {
  const { t } = useTexts();
  const titleOf = (kind: string) => templates.find((template) => template.kind === kind)?.title ?? kind;
  const detected = detection !== undefined && detection.confidence !== 'given';
  const unset = detected
    ? t('kind.detected', { kind: titleOf(detection.kind) })
    : t(detection ? 'kind.detect' : 'kind.choose');
  const why = detection && (
    <>
      {t(`confidence.${detection.confidence}`)}
      {detected && ' — '}
      {detected && <bdi>{detection.because}</bdi>}
    </>
  );
  const guess = detection?.confidence === 'guess';
  return (
    <Field
      size="small"
      label={t('kind.label')}
      validationState={guess ? 'warning' : 'none'}
      validationMessage={guess ? why : undefined}
      hint={guess ? undefined : why}
    >
      <Select size="small" value={entry.kind ?? ''} onChange={(_, { value }) => onKind(value || undefined)}>
        <option value="">{unset}</option>
        {templates.map(({ kind, title }) => (
          <option key={kind} value={kind}>
            {title}
          </option>
        ))}
      </Select>
    </Field>
  );
}
