import { Field, Select } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import type { ConsistencyRun } from '../api/consistency';
import { getDifference } from '../api/consistencyRuns';
import { serverLanguageFor } from '../api/languages';
import { stampIn } from '../texts/moments';
import { useTexts } from '../texts/TextsContext';
import { LoadedView } from '../ui/LoadedView';
import styles from '../ui/Page.module.css';
import { useLoaded } from '../ui/useLoaded';
import { DifferenceView } from './DifferenceView';

interface Props {
  mission: string;
  /** At least two, the newest first. */
  runs: readonly ConsistencyRun[];
}

/** What two runs differ in: the last two, or any two that are chosen. */
export function RunComparison({ mission, runs }: Props) {
  const { t, language } = useTexts();
  const spoken = serverLanguageFor(language);
  const [chosen, setChosen] = useState<{ earlier?: string; later?: string }>({});
  const later = runs.find(({ id }) => id === chosen.later) ?? runs[0];
  const earlier = runs.find(({ id }) => id === chosen.earlier) ?? runs[1];
  const ids = `${earlier?.id ?? ''} ${later?.id ?? ''}`;
  const same = earlier === later;
  const load = useCallback(
    async (signal: AbortSignal) => {
      const [one = '', other = ''] = ids.split(' ');
      return { ids, found: await getDifference(mission, [one, other], spoken, signal) };
    },
    [mission, ids, spoken],
  );
  const difference = useLoaded(same ? null : load);
  const pick = (which: 'earlier' | 'later', run: ConsistencyRun | undefined) => (
    <Field label={t(`links.compare.${which}`)}>
      <Select value={run?.id ?? ''} onChange={(_, { value }) => setChosen({ ...chosen, [which]: value })}>
        {runs.map(({ id, at }) => (
          <option key={id} value={id}>
            {stampIn(language, at)}
          </option>
        ))}
      </Select>
    </Field>
  );
  return (
    <>
      <h3 className={styles.part}>{t('links.compare')}</h3>
      <div className={styles.form} role="group" aria-label={t('links.compare')}>
        {pick('earlier', earlier)}
        {pick('later', later)}
      </div>
      {same ? (
        <p>{t('links.compare.same')}</p>
      ) : (
        <LoadedView loaded={difference}>
          {(value) =>
            value.ids === ids ? <DifferenceView difference={value.found} language={spoken} /> : null
          }
        </LoadedView>
      )}
    </>
  );
}
