import { useCallback } from 'react';
import { listLinks } from '../api/consistencyRuns';
import { useTexts } from '../texts/TextsContext';
import { LoadedView } from '../ui/LoadedView';
import { MoreButton } from '../ui/MoreButton';
import styles from '../ui/Page.module.css';
import { Panel } from '../ui/Panel';
import { usePages } from '../ui/usePages';
import { SuspectItem } from './SuspectItem';

/** The links of which a side changed since somebody answered for them: each is looked at, and settled. */
export function Suspects({ mission }: { mission: string }) {
  const { t } = useTexts();
  const pages = usePages(
    useCallback(
      (after: string | undefined, signal: AbortSignal) => listLinks(mission, 'suspect', after, signal),
      [mission],
    ),
  );
  return (
    <Panel title={t('links.suspects')}>
      <LoadedView loaded={pages.list}>
        {(links) =>
          links.length === 0 ? (
            <p>{t('links.suspects.none')}</p>
          ) : (
            <>
              <p>{t('links.suspects.lead')}</p>
              <ul className={styles.list}>
                {links.map((link) => (
                  <SuspectItem key={link.id} link={link} />
                ))}
              </ul>
            </>
          )
        }
      </LoadedView>
      <MoreButton more={pages.more} busy={pages.busy} problem={pages.problem} />
    </Panel>
  );
}
