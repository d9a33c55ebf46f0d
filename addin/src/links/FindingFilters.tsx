import { Field, Select } from '@fluentui/react-components';
import type { ConsistencyFinding } from '../api/consistency';
import { useTexts } from '../texts/TextsContext';
import styles from '../ui/Page.module.css';
import { outcomes, type Wanted } from './findings';

interface Props {
  findings: readonly ConsistencyFinding[];
  documents: readonly { id: string; name: string }[];
  wanted: Wanted;
  onChange: (wanted: Wanted) => void;
}

/** Which findings are shown: by outcome, by relation, by document. */
export function FindingFilters({ findings, documents, wanted, onChange }: Props) {
  const { t } = useTexts();
  const relations = [...new Set(findings.map(({ relation }) => relation))];
  const choose =
    (what: keyof Wanted) =>
    (_: unknown, { value }: { value: string }) =>
      onChange({ ...wanted, [what]: value });
  return (
    <div role="group" aria-label={t('links.filter')} className={`${styles.form} screen-only`}>
      <Field label={t('links.filter.outcome')}>
        <Select value={wanted.outcome} onChange={choose('outcome')}>
          <option value="open">{t('links.filter.open')}</option>
          {outcomes.map((each) => (
            <option key={each} value={each}>
              {t(`outcome.${each}`)}
            </option>
          ))}
          <option value="on-purpose">{t('links.standing.on-purpose')}</option>
          <option value="">{t('links.filter.any')}</option>
        </Select>
      </Field>
      <Field label={t('links.filter.relation')}>
        <Select value={wanted.relation} onChange={choose('relation')}>
          <option value="">{t('links.filter.any')}</option>
          {relations.map((each) => (
            <option key={each}>{each}</option>
          ))}
        </Select>
      </Field>
      <Field label={t('links.filter.document')}>
        <Select value={wanted.document} onChange={choose('document')}>
          <option value="">{t('links.filter.any')}</option>
          {documents.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
}
