import type { LibraryDocument } from '../api/library';
import { RouteLink } from '../routes/RouteLink';
import { momentIn } from '../texts/moments';
import { useTexts } from '../texts/TextsContext';
import styles from '../ui/Page.module.css';
import { Completeness } from './Completeness';

interface Props {
  document: LibraryDocument;
  /** The title of its kind. */
  kind: string;
}

/** A document of a mission: what it is and how far it is. */
export function DocumentRow({ document: { id, title, latest, lock }, kind }: Props) {
  const { t, language } = useTexts();
  return (
    <tr>
      <th scope="row">
        <RouteLink to={{ area: 'documents', document: id }} className={styles.link}>
          <bdi>{title}</bdi>
        </RouteLink>
      </th>
      <td>{kind}</td>
      <td>
        {latest ? t(`versions.state.${latest.state}`) : '–'}
        {lock && <p>{t('document.lockedBy', { by: lock.by || t('document.somebody') })}</p>}
      </td>
      <td>
        {latest
          ? t('document.latest.line', {
              version: latest.number,
              by: latest.author,
              when: momentIn(language, latest.at),
            })
          : '–'}
      </td>
      <td>{latest?.hasReport ? <Completeness document={id} number={latest.number} /> : '–'}</td>
    </tr>
  );
}
