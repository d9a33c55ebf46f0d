import type { ConsistencyFinding } from '../api/consistency';
import type { RunDifference } from '../api/consistencyRuns';
import { useTexts } from '../texts/TextsContext';
import styles from '../ui/Page.module.css';
import { ShortFinding } from './ShortFinding';

interface Props {
  difference: RunDifference;
  language: string;
}

/** What came up between two runs, what was settled, and what is otherwise than it was. */
export function DifferenceView({ difference, language }: Props) {
  const { t, plural } = useTexts();
  const { added, settled, changed } = difference;
  const parts: [string, { finding: ConsistencyFinding; before?: ConsistencyFinding }[]][] = [
    [plural('links.compare.added', added.length), added.map((finding) => ({ finding }))],
    [plural('links.compare.settled', settled.length), settled.map((finding) => ({ finding }))],
    [
      plural('links.compare.changed', changed.length),
      changed.map(({ before, after }) => ({ finding: after, before })),
    ],
  ];
  if (parts.every(([, list]) => list.length === 0)) return <p>{t('links.compare.none')}</p>;
  return parts
    .filter(([, list]) => list.length > 0)
    .map(([title, list]) => (
      <section key={title}>
        <h4 className={styles.part}>{title}</h4>
        <ul className={styles.list}>
          {list.map(({ finding, before }) => (
            <ShortFinding key={finding.id} finding={finding} before={before} language={language} />
          ))}
        </ul>
      </section>
    ));
}
