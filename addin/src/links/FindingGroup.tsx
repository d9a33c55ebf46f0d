import { useState } from 'react';
import type { ConsistencyFinding, ItemLink } from '../api/consistency';
import { useTexts } from '../texts/TextsContext';
import { MoreButton } from '../ui/MoreButton';
import { usePrinting } from '../ui/usePrinting';
import styles from './Findings.module.css';
import { FindingItem } from './FindingItem';

interface Props {
  relation: string;
  findings: readonly ConsistencyFinding[];
  links: readonly ItemLink[];
  /** The language in which the server speaks. */
  language: string;
}

const step = 25;

/** The findings of a relation below what it asks; of hundreds, the first, and more on request. On paper, all. */
export function FindingGroup({ relation, findings, links, language }: Props) {
  const { plural } = useTexts();
  const printing = usePrinting();
  const [count, setCount] = useState(step);
  const shown = printing ? findings : findings.slice(0, count);
  return (
    <section className={styles.group}>
      <h3 className={styles.relation}>
        <bdi className={styles.id}>{relation}</bdi>{' '}
        <span lang={language} dir="auto">
          {findings[0]?.message}
        </span>{' '}
        <span className={styles.count}>{plural('links.findings.n', findings.length)}</span>
      </h3>
      <ul className={styles.list}>
        {shown.map((finding) => (
          <FindingItem
            key={finding.id}
            finding={finding}
            link={links.find(({ id }) => id === finding.link)}
            language={language}
          />
        ))}
      </ul>
      <MoreButton
        more={findings.length > shown.length ? () => setCount(count + step) : null}
        busy={false}
        problem={null}
      />
    </section>
  );
}
