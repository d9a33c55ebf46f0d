import { everyMission } from '../api/missions';
import type { OpenDocument } from '../documents/OpenDocument';
import { useElsewhere } from '../documents/useElsewhere';
import { RouteLink } from '../routes/RouteLink';
import { useTexts } from '../texts/TextsContext';
import { LoadedView } from '../ui/LoadedView';
import { Panel } from '../ui/Panel';
import { useLoaded } from '../ui/useLoaded';
import { EntryForm } from './EntryForm';
import styles from './SaveForm.module.css';

interface Props {
  document: OpenDocument;
  onRegistered: (document: string) => void;
}

/** The first time: which mission the document belongs to, and which document of it this is. */
export function RegisterForm({ document, onRegistered }: Props) {
  const { t } = useTexts();
  const elsewhere = useElsewhere();
  const missions = useLoaded(everyMission);
  return (
    <Panel title={t('versions.first')}>
      <p>{t('versions.first.lead')}</p>
      <LoadedView loaded={missions}>
        {(list) =>
          list.length > 0 ? (
            <EntryForm document={document} missions={list} onRegistered={onRegistered} />
          ) : (
            <p>
              {t('versions.first.noMission')}{' '}
              <RouteLink to={{ area: 'missions' }} target={elsewhere} className={styles.document}>
                {t('missions.title')}
              </RouteLink>
            </p>
          )
        }
      </LoadedView>
    </Panel>
  );
}
