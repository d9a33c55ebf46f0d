import type { ReactNode } from 'react';
import type { ConsistencyPlace } from '../api/consistency';
import { textOf } from './marked';
import { MarkedText } from './MarkedText';
import { PlaceLine } from './PlaceLine';
import styles from './TwoTexts.module.css';

interface Props {
  place: ConsistencyPlace;
  actionsAt?: ((place: ConsistencyPlace) => ReactNode) | undefined;
}

/** A place that has no other side. */
export function OnePlace({ place, actionsAt }: Props) {
  const text = textOf(place);
  return (
    <figure className={styles.side}>
      <figcaption>
        <PlaceLine place={place} />
      </figcaption>
      {text && (
        <blockquote className={styles.quote}>
          <MarkedText marked={{ text, marks: place.marks ?? [] }} />
        </blockquote>
      )}
      {actionsAt?.(place)}
    </figure>
  );
}
