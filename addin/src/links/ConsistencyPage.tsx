import { useCallback } from 'react';
import { getMission } from '../api/missions';
import { useArea } from '../routes/useRoute';
import { RouteLink } from '../routes/RouteLink';
import { useTexts } from '../texts/TextsContext';
import { LoadedView } from '../ui/LoadedView';
import styles from '../ui/Page.module.css';
import { PageHeading } from '../ui/PageHeading';
import { useLoaded } from '../ui/useLoaded';
import { useRights } from '../ui/useRights';
import { MissionRuns } from './MissionRuns';

/** Whether the documents of the mission that the address names agree with one another. */
export function ConsistencyPage() {
  const { here, route } = useArea('missions');
  return route.mission === undefined ? null : (
    <Consistency key={route.mission} mission={route.mission} here={here} />
  );
}

function Consistency({ mission, here }: { mission: string; here: boolean }) {
  const { t } = useTexts();
  const loaded = useLoaded(useCallback((signal) => getMission(mission, signal), [mission]));
  const may = useRights(mission);
  return (
    <div className={styles.page}>
      <RouteLink to={{ area: 'missions', mission }} className={`screen-only ${styles.link}`}>
        {t('links.mission')}
      </RouteLink>
      <LoadedView loaded={loaded}>
        {({ name }) => {
          const title = t('links.title', { mission: name });
          return (
            <>
              <PageHeading here={here} name={title} className={styles.title}>
                <bdi>{title}</bdi>
              </PageHeading>
              <p className={styles.quiet}>{t('links.lead')}</p>
              {may && (may.see ? <MissionRuns mission={mission} may={may} /> : <p>{t('rights.outside')}</p>)}
            </>
          );
        }}
      </LoadedView>
    </div>
  );
}
