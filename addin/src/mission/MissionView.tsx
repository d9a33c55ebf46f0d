import { useCallback } from 'react';
import { getMe } from '../api/account';
import { getMission } from '../api/missions';
import { mayAdministerAll, rightsIn } from '../api/rights';
import { RouteLink } from '../routes/RouteLink';
import { useTexts } from '../texts/TextsContext';
import { LoadedView } from '../ui/LoadedView';
import styles from '../ui/Page.module.css';
import { PageHeading } from '../ui/PageHeading';
import { useLoaded } from '../ui/useLoaded';
import { ChangeMission } from './ChangeMission';
import { Documents } from './Documents';
import { Members } from './Members';
import { ProcessPanel } from './ProcessPanel';

interface Props {
  id: string;
  here: boolean;
}

/** A mission: its documents, where it stands in the process, who takes part, as far as the person may see and do it. */
export function MissionView({ id, here }: Props) {
  const { t } = useTexts();
  const loaded = useLoaded(
    useCallback((signal) => Promise.all([getMission(id, signal), getMe(signal)] as const), [id]),
  );
  return (
    <div className={styles.page}>
      <RouteLink to={{ area: 'missions' }} className={`screen-only ${styles.link}`}>
        {t('missions.all')}
      </RouteLink>
      <LoadedView loaded={loaded}>
        {([mission, me]) => {
          const { name, acronym, country, stage } = mission;
          const rights = rightsIn(me, id);
          return (
            <>
              <PageHeading here={here} name={name} className={styles.title}>
                <bdi>{name}</bdi>
              </PageHeading>
              <p className={styles.quiet}>
                <bdi>{acronym}</bdi> · <bdi>{country}</bdi> · {t('missions.stage.n', { n: stage })}
              </p>
              <div className={`screen-only ${styles.page}`}>
                {rights.see && (
                  <RouteLink
                    to={{ area: 'missions', mission: id, view: 'consistency' }}
                    className={styles.link}
                  >
                    {t('missions.consistency')}
                  </RouteLink>
                )}
                {rights.oversee && (
                  <RouteLink to={{ area: 'missions', mission: id, view: 'audit' }} className={styles.link}>
                    {t('audit.title')}
                  </RouteLink>
                )}
                {rights.administer && <ChangeMission mission={mission} onRead={loaded.retry} />}
              </div>
              {rights.see ? (
                <>
                  <Documents mission={id} name={name} country={country} mayAdd={rights.lead} />
                  <ProcessPanel mission={id} mayNote={rights.lead} />
                </>
              ) : (
                <p>{t('rights.outside')}</p>
              )}
              <Members
                mission={id}
                mayChange={rights.administer}
                mayList={mayAdministerAll(me) && !me.local}
                onChanged={loaded.retry}
              />
            </>
          );
        }}
      </LoadedView>
    </div>
  );
}
