import { Button } from '@fluentui/react-components';
import type { LibraryDocument } from '../api/library';
import { fetchVersion, type Version } from '../api/versions';
import { useDocuments } from '../documents/DocumentsContext';
import { go } from '../routes/navigation';
import { momentIn } from '../texts/moments';
import { useTexts } from '../texts/TextsContext';
import { ProblemMessage } from '../ui/ProblemMessage';
import { useSave } from '../ui/useSave';
import { keepBase } from './bases';
import { CompareMenu } from './CompareMenu';
import { ReportLine } from './ReportLine';
import styles from './VersionHistory.module.css';

interface Props {
  document: LibraryDocument;
  version: Version;
  /** The number of the version before it; undefined for the first. */
  before: string | undefined;
  onRestore: (() => void) | undefined;
}

/** A version: who made it, when and why, how complete it was, and what can be done with it. */
export function VersionItem({ document: { id }, version, before, onRestore }: Props) {
  const { t, language } = useTexts();
  const { add } = useDocuments();
  const { save, busy, problem } = useSave();
  const { number, state, author, at, comment, hasReport, eTag } = version;
  const fetchIt = () => fetchVersion(id, number);
  const open =
    add &&
    (() =>
      void save(fetchIt, undefined, ({ name, content }) => {
        const [opened] = add([new File([content], name, { type: content.type })]);
        keepBase(id, eTag);
        if (opened) go({ area: 'draft', document: opened.name });
      }));
  return (
    <li className={styles.item}>
      <div className={styles.line}>
        <span className={styles.number}>{number}</span>
        <span>{t(`versions.state.${state}`)}</span>
        <span className={styles.quiet}>{t('versions.by', { by: author, when: momentIn(language, at) })}</span>
      </div>
      {comment !== '' && <p dir="auto">{comment}</p>}
      {hasReport && <ReportLine document={id} number={number} />}
      <div role="group" aria-label={t('versions.actions', { version: number })} className={styles.buttons}>
        {before !== undefined && <CompareMenu document={id} older={before} newer={number} />}
        {open && (
          <Button size="small" disabledFocusable={busy} onClick={open}>
            {t('versions.open')}
          </Button>
        )}
        <Button size="small" disabledFocusable={busy} onClick={() => void save(fetchIt)}>
          {t('versions.download')}
        </Button>
        {onRestore && (
          <Button size="small" onClick={onRestore}>
            {t('versions.restore')}
          </Button>
        )}
      </div>
      {problem && <ProblemMessage problem={problem} />}
    </li>
  );
}
