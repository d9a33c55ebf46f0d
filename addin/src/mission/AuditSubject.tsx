import type { LibraryDocument } from '../api/library';
import { RouteLink } from '../routes/RouteLink';
import { useTexts } from '../texts/TextsContext';
import styles from '../ui/Page.module.css';

interface Props {
  /** What it belongs to, its id, and what of it: document/ID/0.2, mission/ID/members/amina. */
  subject: string;
  documents: readonly LibraryDocument[];
}

/** What a line of the audit log is about: a document by its title, the mission, and what of them. */
export function AuditSubject({ subject, documents }: Props) {
  const { t } = useTexts();
  const [owner, id, ...parts] = subject.split('/');
  const of = parts[0] === 'members' ? parts.slice(1) : parts;
  const rest = of.length > 0 && <bdi> {of.join(' / ')}</bdi>;
  const document = owner === 'document' ? documents.find((each) => each.id === id) : undefined;
  if (document) {
    return (
      <>
        <RouteLink to={{ area: 'documents', document: document.id }} className={styles.link}>
          <bdi>{document.title}</bdi>
        </RouteLink>
        {rest}
      </>
    );
  }
  if (owner === 'mission') return rest || t('audit.mission');
  return <bdi>{subject}</bdi>;
}
