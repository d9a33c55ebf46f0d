import { useCallback } from 'react';
import { getMe } from '../api/account';
import { listMissions, type Mission } from '../api/missions';
import { mayAdministerAll } from '../api/rights';
import { RouteLink } from '../routes/RouteLink';
import { useTexts } from '../texts/TextsContext';
import { LoadedView } from '../ui/LoadedView';
import { MoreButton } from '../ui/MoreButton';
import styles from '../ui/Page.module.css';
import { PageHeading } from '../ui/PageHeading';
import { Panel } from '../ui/Panel';
import { useLoaded } from '../ui/useLoaded';
import { usePages } from '../ui/usePages';
import { MissionForm } from './MissionForm';
import { RecycleBin } from './RecycleBin';
import { SearchPanel } from './SearchPanel';

/** The missions a person takes part in, and the way to their documents. */
export function MissionList({ here }: { here: boolean }) {
  const { t } = useTexts();
  const { list, ...further } = usePages<Mission>(
    useCallback((after, signal) => listMissions(after, signal), []),
  );
  const me = useLoaded(getMe);
  const mayMake = me.value !== null && mayAdministerAll(me.value);
  return (
    <div className={styles.page}>
      <PageHeading here={here} name={t('missions.title')} className={styles.title}>
        {t('missions.title')}
      </PageHeading>
      <SearchPanel />
      <Panel title={t('missions.mine')}>
        <LoadedView loaded={list}>
          {(missions) => (
            <>
              {missions.length === 0 && <p>{t(mayMake ? 'missions.none' : 'missions.none.ask')}</p>}
              <ul className={styles.list}>
                {missions.map(({ id, name, acronym, country }) => (
                  <li key={id}>
                    <RouteLink to={{ area: 'missions', mission: id }} className={styles.link}>
                      <bdi>{name}</bdi>
                    </RouteLink>{' '}
                    <span className={styles.quiet}>
                      <bdi>{[acronym, country].filter((text) => text !== name).join(' · ')}</bdi>
                    </span>
                  </li>
                ))}
              </ul>
              <MoreButton {...further} />
            </>
          )}
        </LoadedView>
      </Panel>
      <LoadedView loaded={me}>
        {(person) => (
          <>
            {mayMake ? <MissionForm onAdded={list.retry} /> : <p>{t('rights.make')}</p>}
            <RecycleBin me={person} />
          </>
        )}
      </LoadedView>
    </div>
  );
}
