import { Field, Select } from '@fluentui/react-components';
import { commentDecisions } from '../api/matrix';
import { branches } from '../api/missions';
import { useTexts } from '../texts/TextsContext';
import styles from '../ui/Page.module.css';
import type { Wanted } from './comments';

interface Props {
  wanted: Wanted;
  onChange: (wanted: Wanted) => void;
}

/** Which comments are shown: those of a branch, those of a decision. */
export function MatrixFilters({ wanted, onChange }: Props) {
  const { t } = useTexts();
  return (
    <div role="group" aria-label={t('matrix.filter')} className={styles.form}>
      <Field label={t('branch.label')}>
        <Select
          value={wanted.branch}
          onChange={(_, { value }) => onChange({ ...wanted, branch: value as Wanted['branch'] })}
        >
          <option value="">{t('matrix.any')}</option>
          {branches.map((each) => (
            <option key={each} value={each}>
              {t(`branch.${each}`)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={t('matrix.decision')}>
        <Select
          value={wanted.decision}
          onChange={(_, { value }) => onChange({ ...wanted, decision: value as Wanted['decision'] })}
        >
          <option value="">{t('matrix.any')}</option>
          {commentDecisions.map((each) => (
            <option key={each} value={each}>
              {t(`matrix.decision.${each}`)}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
}
