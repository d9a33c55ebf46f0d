import type { ItemLink } from '../api/consistency';
import { useDeciding } from './deciding';
import { decisionsFor } from './decisions';
import { LinkActions } from './LinkActions';
import { LinkTitle } from './LinkTitle';
import { StandingNote } from './StandingNote';
import styles from './Suspects.module.css';
import { TwoTexts } from './TwoTexts';

/** A link that a person answered for, both texts, and how to take the answer back. */
export function SettledLink({ link }: { link: ItemLink }) {
  const now = useDeciding()?.decided.get(link.id) ?? link;
  return (
    <li className={styles.item}>
      <LinkTitle link={link} />
      <TwoTexts from={link.from} to={link.to} />
      <StandingNote link={now} />
      <LinkActions link={link.id} about={link.to.text} decisions={decisionsFor(now)} />
    </li>
  );
}
