import type { ItemLink } from '../api/consistency';
import { useTexts } from '../texts/TextsContext';
import { factName } from './factName';
import styles from './Suspects.module.css';

/** What is linked: its kind and its id, else how it begins. */
export function LinkTitle({ link: { fact, from, to } }: { link: ItemLink }) {
  const texts = useTexts();
  const { text } = to;
  return (
    <h3 className={styles.title}>
      {factName(fact, texts)}{' '}
      <bdi>{to.item ?? from.item ?? (text.length > 60 ? `${text.slice(0, 60)}…` : text)}</bdi>
    </h3>
  );
}
