import { Button, SearchBox, Select, ToggleButton } from '@fluentui/react-components';
import type { Finding, Outcome, Severity } from '../api/types';
import { useTexts } from '../texts/TextsContext';
import styles from './Filters.module.css';
import { everything, type Filter, outcomes, severities } from './filter';
import { OutcomeIcon } from '../ui/OutcomeIcon';
import type { Expansion } from './useExpansion';
import { isWaived } from './waivers';

interface Props {
  filter: Filter;
  onFilter: (filter: Filter) => void;
  findings: readonly Finding[];
  /** How many changed since the last check. */
  changed: number;
  shown: number;
  expansion: Expansion;
}

/** Which findings are shown: by outcome, by severity, by text. */
export function Filters({ filter, onFilter, findings, changed, shown, expansion }: Props) {
  const { t, plural } = useTexts();
  const counted = findings.filter((finding) => !isWaived(finding));
  const count = (outcome: Outcome) => counted.filter((finding) => finding.outcome === outcome).length;
  const toggle = (outcome: Outcome) =>
    onFilter({
      ...filter,
      only: null,
      waived: false,
      outcomes: outcomes.filter((each) => (each === outcome) !== isOn(each)),
    });
  const isOn = (outcome: Outcome) => filter.only === null && filter.outcomes.includes(outcome);
  const waived = findings.filter(({ waiver }) => waiver).length;
  const narrowings = (
    [
      ['waived', waived],
      ['changed', changed],
    ] as const
  ).filter(([only, n]) => n > 0 || filter.only === only);

  return (
    <section className={`${styles.filters} screen-only`} aria-label={t('filter.label')}>
      <div className={styles.outcomes} role="group" aria-label={t('filter.label')}>
        {outcomes.map((outcome) => (
          <ToggleButton
            key={outcome}
            size="small"
            className={styles.outcome}
            icon={<OutcomeIcon outcome={outcome} />}
            checked={isOn(outcome)}
            onClick={() => toggle(outcome)}
          >
            {t(`outcome.${outcome}`)} <span className={styles.count}>{count(outcome)}</span>
          </ToggleButton>
        ))}
        {narrowings.map(([only, n]) => (
          <ToggleButton
            key={only}
            size="small"
            className={styles.outcome}
            checked={filter.only === only}
            onClick={() => onFilter({ ...filter, only: filter.only === only ? null : only })}
          >
            {t(`check.only.${only}`)} <span className={styles.count}>{n}</span>
          </ToggleButton>
        ))}
      </div>
      <Select
        size="small"
        aria-label={t('filter.severity')}
        value={filter.severity ?? ''}
        onChange={(_, { value }) => onFilter({ ...filter, severity: (value || null) as Severity | null })}
      >
        <option value="">{t('filter.severity.all')}</option>
        {severities.map((severity) => (
          <option key={severity} value={severity}>
            {t(`severity.${severity}`)}
          </option>
        ))}
      </Select>
      <SearchBox
        size="small"
        className={styles.text}
        aria-label={t('filter.text')}
        placeholder={t('filter.text')}
        value={filter.text}
        onChange={(_, { value }) => onFilter({ ...filter, text: value })}
      />
      <div className={styles.shown}>
        <span role="status">
          {shown === 0 ? t('filter.nothing') : plural('filter.shown', shown, { total: findings.length })}
        </span>
        {shown < findings.length && (
          <Button size="small" appearance="transparent" onClick={() => onFilter(everything)}>
            {t('filter.reset')}
          </Button>
        )}
        <Button
          size="small"
          appearance="transparent"
          onClick={expansion.allOpen ? expansion.collapseAll : expansion.expandAll}
        >
          {expansion.allOpen ? t('filter.collapse') : t('filter.expand')}
        </Button>
      </div>
    </section>
  );
}
