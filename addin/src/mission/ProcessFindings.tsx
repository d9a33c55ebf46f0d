import type { Process } from '../api/process';
import { useTexts } from '../texts/TextsContext';
import styles from '../ui/Page.module.css';

interface Props {
  findings: Process['findings'];
  /** The language in which the server tells of the process. */
  language: string;
}

const standings = ['broken', 'information', 'open'] as const;

/** What the rules of the process say of a mission, those that are broken first; what simply holds is left out. */
export function ProcessFindings({ findings, language }: Props) {
  const { t } = useTexts();
  return (
    <>
      <h3 className={styles.part}>{t('process.rules')}</h3>
      {findings.every(({ standing }) => standing === 'holds') && <p>{t('process.rules.hold')}</p>}
      <ul className={styles.list}>
        {standings.flatMap((standing) =>
          findings
            .filter((each) => each.standing === standing)
            .map(({ rule, message, source }) => (
              <li key={rule + message} className={styles.note}>
                <span>{t(`process.standing.${standing}`)}</span>
                <span lang={language} dir="auto">
                  {message}
                </span>
                <span className={styles.quiet} lang={language} dir="auto">
                  {source}
                </span>
              </li>
            )),
        )}
      </ul>
    </>
  );
}
