import { useCallback } from 'react';
import { getMe } from '../api/account';
import { type AuditLine, listAudit } from '../api/audit';
import { everyDocument } from '../api/library';
import { getMission } from '../api/missions';
import { mayAdministerAll, rightsIn } from '../api/rights';
import { RouteLink } from '../routes/RouteLink';
import { useTexts } from '../texts/TextsContext';
import { LoadedView } from '../ui/LoadedView';
import { MoreButton } from '../ui/MoreButton';
import styles from '../ui/Page.module.css';
import { PageHeading } from '../ui/PageHeading';
import { Panel } from '../ui/Panel';
import { useLoaded } from '../ui/useLoaded';
import { usePages } from '../ui/usePages';
import { AuditDownloads } from './AuditDownloads';
import { AuditTable } from './AuditTable';
import { AuditVerification } from './AuditVerification';

interface Props {
  mission: string;
  here: boolean;
}

/** Who did what in a mission, line by line, and whether the log is whole. */
export function AuditPage({ mission, here }: Props) {
  const { t } = useTexts();
  const about = useLoaded(
    useCallback(
      async (signal: AbortSignal) => {
        const [{ name }, me] = await Promise.all([getMission(mission, signal), getMe(signal)]);
        const documents = rightsIn(me, mission).see ? await everyDocument(mission, signal) : [];
        return { name, documents, verifies: mayAdministerAll(me) };
      },
      [mission],
    ),
  );
  const { list, ...further } = usePages<AuditLine>(
    useCallback((after, signal) => listAudit(mission, after, signal), [mission]),
  );
  return (
    <div className={styles.page}>
      <RouteLink to={{ area: 'missions', mission }} className={`screen-only ${styles.link}`}>
        {about.value ? <bdi>{about.value.name}</bdi> : t('audit.back')}
      </RouteLink>
      <PageHeading here={here} name={t('audit.title')} className={styles.title}>
        {t('audit.title')}
      </PageHeading>
      <p>{t('audit.lead')}</p>
      <LoadedView loaded={about}>
        {({ documents, verifies }) => (
          <>
            <Panel title={t('audit.verification')}>
              {verifies ? <AuditVerification /> : <p>{t('rights.verification')}</p>}
            </Panel>
            <Panel title={t('audit.lines')} actions={<AuditDownloads mission={mission} />}>
              <LoadedView loaded={list}>
                {(lines) => (
                  <>
                    {lines.length === 0 && !further.more ? (
                      <p>{t('audit.none')}</p>
                    ) : (
                      <AuditTable lines={lines} documents={documents} />
                    )}
                    <MoreButton {...further} />
                  </>
                )}
              </LoadedView>
            </Panel>
          </>
        )}
      </LoadedView>
    </div>
  );
}
