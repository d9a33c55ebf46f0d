import type { ReactNode } from 'react';
import type { ConsistencyPlace } from '../api/consistency';
import { useTexts } from '../texts/TextsContext';
import { OnePlace } from './OnePlace';
import { TwoTexts } from './TwoTexts';

interface Props {
  places: readonly ConsistencyPlace[];
  actionsAt?: ((place: ConsistencyPlace) => ReactNode) | undefined;
}

/** The places of a finding: two side by side; of more, each beside the first. */
export function Places({ places: [first, ...others], actionsAt }: Props) {
  const { t } = useTexts();
  if (first === undefined) return <p>{t('finding.noPlace')}</p>;
  if (others.length === 0) return <OnePlace place={first} actionsAt={actionsAt} />;
  return others.map((other, at) => <TwoTexts key={at} from={first} to={other} actionsAt={actionsAt} />);
}
