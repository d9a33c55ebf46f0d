import type { Process } from '../api/process';
import { useTexts } from '../texts/TextsContext';
import styles from '../ui/Page.module.css';

interface Props {
  findings: Process['findings'];
  language: string;
}

/** The rules of the process that do not hold, or not yet. */
export function ProcessFindings({ findings, language }: Props) {
  const { t } = useTexts();
  const open = findings.filter(({ standing }) => standing !== 'holds');
  if (open.length === 0) return <p>{t('process.rules.hold')}</p>;
  return (
    <ul className={styles.list} aria-label={t('process.rules')} lang={language}>
      {open.map(({ rule, message, source }) => (
        <li key={rule + message}>
          <bdi>{message}</bdi> <bdi className={styles.quiet}>{[rule, source].join(' · ')}</bdi>
        </li>
      ))}
    </ul>
  );
}
