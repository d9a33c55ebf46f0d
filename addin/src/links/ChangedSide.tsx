import type { ReactNode } from 'react';
import type { ConsistencyPlace, LinkSide } from '../api/consistency';
import { useTexts } from '../texts/TextsContext';
import { markedChange } from './marked';
import { MarkedText } from './MarkedText';
import { PlaceLine } from './PlaceLine';
import styles from './TwoTexts.module.css';

interface Props {
  side: LinkSide;
  actionsAt?: ((place: ConsistencyPlace) => ReactNode) | undefined;
}

/** What a side of a link said when somebody last answered for it, and what it says now. */
export function ChangedSide({ side, actionsAt }: Props) {
  const { t } = useTexts();
  const [before, now] = markedChange(side);
  return (
    <div className={styles.pair}>
      {(
        [
          ['before', before],
          ['now', now],
        ] as const
      ).map(([when, marked]) => (
        <figure key={when} className={styles.side}>
          <figcaption>
            <span className={styles.role}>{t(`links.suspects.${when}`)}</span>
            <PlaceLine place={when === 'now' ? side : nameOf(side)} />
          </figcaption>
          <blockquote className={styles.quote}>
            <MarkedText marked={marked} />
          </blockquote>
          {when === 'now' && actionsAt?.(side)}
        </figure>
      ))}
    </div>
  );
}

/** The older text has no place in the version that is read now. */
const nameOf = ({ document, name, kind }: LinkSide) => ({ document, name, kind });
