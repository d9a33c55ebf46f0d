import { pictureOf, type Process } from '../api/process';
import { useTexts } from '../texts/TextsContext';
import styles from '../ui/Page.module.css';
import { Table } from '../ui/Table';

interface Props {
  mission: string;
  /** The language in which the server tells of the process. */
  language: string;
  table: Process['table'];
  /** Grows with each change: the picture is then another one. */
  changes: number;
}

/** The process as a picture, and the table that says the same. */
export function ProcessPicture({ mission, language, table, changes }: Props) {
  const { t } = useTexts();
  const direction = table.rightToLeft ? 'rtl' : 'ltr';
  return (
    <>
      <div
        className={styles.pictureFrame}
        role="group"
        aria-label={t('process.picture.frame')}
        dir={direction}
        tabIndex={0}
      >
        <img
          className={styles.picture}
          src={`${pictureOf(mission, language)}&change=${changes}`}
          alt={t('process.picture')}
        />
      </div>
      <details>
        <summary>{t('process.table')}</summary>
        <div lang={language} dir={direction}>
          <Table caption={table.caption} head={table.headings}>
            {table.rows.map(({ level, mark, item, by, state, date, note }, at) => (
              <tr key={at}>
                <th scope="row">{level}</th>
                {[mark, item, by, state, date, note].map((text, column) => (
                  <td key={column}>{text}</td>
                ))}
              </tr>
            ))}
          </Table>
        </div>
      </details>
    </>
  );
}
