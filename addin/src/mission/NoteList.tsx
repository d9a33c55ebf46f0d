import type { ProcessNote } from '../api/process';
import { dayIn, momentIn } from '../texts/moments';
import { useTexts } from '../texts/TextsContext';
import styles from '../ui/Page.module.css';

interface Props {
  notes: readonly ProcessNote[];
  /** The language in which the server tells of the process. */
  language: string;
}

/** What was noted of a mission and no document tells: what, of which day, in whose words, by whom. */
export function NoteList({ notes, language: told }: Props) {
  const { t, language } = useTexts();
  if (notes.length === 0) return <p>{t('notes.none')}</p>;
  return (
    <ul className={styles.list} aria-label={t('notes.title')}>
      {notes.map(({ about, title, on, needed, words, by, at }, index) => (
        <li key={index} className={styles.note}>
          <span>
            {[
              t(`notes.about.${about}`),
              on && dayIn(language, on),
              needed !== undefined && t(needed ? 'notes.needed' : 'notes.notNeeded'),
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
          <span lang={told} dir="auto">
            {title}
          </span>
          {words && <q dir="auto">{words}</q>}
          <span className={styles.quiet}>{t('notes.by', { by, when: momentIn(language, at) })}</span>
        </li>
      ))}
    </ul>
  );
}
