import { Button } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUpRegular } from '@fluentui/react-icons/svg/chevron-up';
import { useId, useState } from 'react';
import type { Finding } from '../api/types';
import { RouteLink } from '../routes/RouteLink';
import { useTexts } from '../texts/TextsContext';
import type { Comparison } from './comparison';
import { comparisonLine, turns } from './comparisonLine';
import styles from './ComparisonView.module.css';
import { linesOf } from './findingLines';

interface Props {
  comparison: Comparison;
  findings: readonly Finding[];
  /** The name of the document, for the links to its findings. */
  name: string;
}

/** What became of the requirements since the last check, each on request. */
export function ComparisonView({ comparison, findings, name }: Props) {
  const texts = useTexts();
  const { t } = texts;
  const id = useId();
  const [open, setOpen] = useState(false);
  const groups = turns.map((turn) => ({
    turn,
    changed: findings.filter(({ requirement }) => comparison.turns.get(requirement) === turn),
  }));
  return (
    <div className={`${styles.comparison} screen-only`}>
      <p className={styles.line}>
        {comparisonLine(comparison, texts)}{' '}
        {comparison.turns.size > 0 && (
          <Button
            size="small"
            appearance="transparent"
            aria-expanded={open}
            aria-controls={id}
            iconPosition="after"
            icon={open ? <ChevronUpRegular /> : <ChevronDownRegular />}
            onClick={() => setOpen(!open)}
          >
            {t('check.turn.list')}
          </Button>
        )}
      </p>
      <div id={id} hidden={!open}>
        {groups
          .filter(({ changed }) => changed.length > 0)
          .map(({ turn, changed }) => (
            <div key={turn}>
              <h3 className={styles.title}>{t(`check.turned.${turn}`)}</h3>
              <ul className={styles.list}>
                {changed.map((finding) => (
                  <li key={finding.requirement}>
                    <RouteLink to={{ area: 'check', document: name, requirement: finding.requirement }}>
                      <bdi>{linesOf(finding, texts).title}</bdi>
                    </RouteLink>{' '}
                    <bdi className={styles.id}>{finding.requirement}</bdi>
                  </li>
                ))}
              </ul>
            </div>
          ))}
      </div>
    </div>
  );
}
