import { useCallback } from 'react';
import { getMission } from '../api/missions';
import { RouteLink } from '../routes/RouteLink';
import { useTexts } from '../texts/TextsContext';
import { LoadedView } from '../ui/LoadedView';
import styles from '../ui/Page.module.css';
import { PageHeading } from '../ui/PageHeading';
import { useLoaded } from '../ui/useLoaded';
import { Documents } from './Documents';
import { Members } from './Members';
import { ProcessPanel } from './ProcessPanel';

interface Props {
  id: string;
  here: boolean;
}

/** A mission: its documents, where it stands in the process, who takes part. */
export function MissionView({ id, here }: Props) {
  const { t } = useTexts();
  const mission = useLoaded(useCallback((signal) => getMission(id, signal), [id]));
  return (
    <div className={styles.page}>
      <RouteLink to={{ area: 'missions' }} className={styles.link}>
        {t('missions.all')}
      </RouteLink>
      <LoadedView loaded={mission}>
        {({ name, acronym, country, stage }) => (
          <>
            <PageHeading here={here} name={name} className={styles.title}>
              <bdi>{name}</bdi>
            </PageHeading>
            <p className={styles.quiet}>
              <bdi>{[acronym, country].join(' · ')}</bdi> {t('missions.stage.n', { n: stage })}
            </p>
            <Documents mission={id} name={name} country={country} />
            <ProcessPanel mission={id} />
            <Members mission={id} />
          </>
        )}
      </LoadedView>
    </div>
  );
}
