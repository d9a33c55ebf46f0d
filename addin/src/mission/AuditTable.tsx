import type { AuditLine } from '../api/audit';
import type { LibraryDocument } from '../api/library';
import { stampIn } from '../texts/moments';
import { useTexts } from '../texts/TextsContext';
import styles from '../ui/Page.module.css';
import { Table } from '../ui/Table';
import { AuditSubject } from './AuditSubject';

interface Props {
  lines: readonly AuditLine[];
  documents: readonly LibraryDocument[];
}

const columns = ['number', 'at', 'who', 'what', 'subject', 'hash'] as const;

/** The lines of the log, the oldest first. */
export function AuditTable({ lines, documents }: Props) {
  const { t, maybe, language } = useTexts();
  return (
    <Table caption={t('audit.lines')} head={columns.map((each) => t(`audit.${each}`))}>
      {lines.map(({ number, at, who, what, subject, hash }) => (
        <tr key={number}>
          <th scope="row">{number}</th>
          <td>
            <time dateTime={at}>{stampIn(language, at)}</time>
          </td>
          <td>
            <bdi>{who}</bdi>
          </td>
          <td>{maybe(`audit.what.${what}`) ?? <bdi>{what}</bdi>}</td>
          <td>
            <AuditSubject subject={subject} documents={documents} />
          </td>
          <td>
            <code className={styles.hash} dir="ltr">
              {hash}
            </code>
          </td>
        </tr>
      ))}
    </Table>
  );
}
