import type { ReactNode } from 'react';
import type { ConsistencyPlace } from '../api/consistency';
import { useTexts } from '../texts/TextsContext';
import { markedPair } from './marked';
import { MarkedText } from './MarkedText';
import { PlaceLine } from './PlaceLine';
import styles from './TwoTexts.module.css';

interface Props {
  from: ConsistencyPlace;
  to: ConsistencyPlace;
  /** What can be done at one of the places. */
  actionsAt?: ((place: ConsistencyPlace) => ReactNode) | undefined;
}

/** Two places side by side, what differs marked; where it is narrow, one below the other. */
export function TwoTexts({ from, to, actionsAt }: Props) {
  const { t } = useTexts();
  const marked = markedPair(from, to);
  const differs = marked.some(({ marks }) => marks.length > 0);
  return (
    <div className={styles.pair}>
      {[from, to].map((place, at) => (
        <figure key={at} className={styles.side}>
          <figcaption>
            <span className={styles.role}>{t(at === 0 ? 'links.side.from' : 'links.side.to')}</span>
            <PlaceLine place={place} />
          </figcaption>
          <blockquote className={styles.quote}>
            {marked[at]?.text ? (
              <MarkedText marked={marked[at]} />
            ) : (
              <p className={styles.quiet}>{t('links.side.none')}</p>
            )}
          </blockquote>
          {actionsAt?.(place)}
        </figure>
      ))}
      {differs && <p className={styles.legend}>{t('links.mark.legend')}</p>}
    </div>
  );
}
