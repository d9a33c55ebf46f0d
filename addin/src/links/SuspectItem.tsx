import type { ReactNode } from 'react';
import type { ConsistencyPlace, ItemLink } from '../api/consistency';
import { useTexts } from '../texts/TextsContext';
import { ChangedSide } from './ChangedSide';
import { useDeciding } from './deciding';
import { decisionsFor } from './decisions';
import { LinkActions } from './LinkActions';
import { LinkTitle } from './LinkTitle';
import { OnePlace } from './OnePlace';
import { StandingNote } from './StandingNote';
import styles from './Suspects.module.css';
import { TwoTexts } from './TwoTexts';

interface Props {
  link: ItemLink;
  /** What can be done at one of the places. */
  actionsAt?: ((place: ConsistencyPlace) => ReactNode) | undefined;
}

/** A link that may no longer hold: which side changed and how, what the other says, and what to do about it. */
export function SuspectItem({ link, actionsAt }: Props) {
  const { t } = useTexts();
  const now = useDeciding()?.decided.get(link.id);
  const { from, to } = link;
  const changed = [from, to].filter((side) => side.changed);
  const steady = [from, to].filter((side) => !side.changed);
  const told = changed.some(({ before }) => before !== undefined);
  return (
    <li className={styles.item}>
      <LinkTitle link={link} />
      <p>
        {changed.length === 1
          ? t('links.suspects.one', { document: changed[0]?.name ?? '' })
          : t('links.suspects.both')}
      </p>
      {told ? (
        <>
          {changed.map((side, at) => (
            <ChangedSide key={at} side={side} actionsAt={actionsAt} />
          ))}
          {steady.map((side, at) => (
            <OnePlace key={at} place={side} actionsAt={actionsAt} />
          ))}
        </>
      ) : (
        <TwoTexts from={from} to={to} actionsAt={actionsAt} />
      )}
      {now && now.standing !== 'suspect' && <StandingNote link={now} />}
      <LinkActions link={link.id} about={to.text} decisions={decisionsFor(now ?? link)} />
    </li>
  );
}
