import { useCallback } from 'react';
import type { LinkStanding } from '../api/consistency';
import { listLinks } from '../api/consistencyRuns';
import { useTexts } from '../texts/TextsContext';
import { LoadedView } from '../ui/LoadedView';
import { MoreButton } from '../ui/MoreButton';
import styles from '../ui/Page.module.css';
import { usePages } from '../ui/usePages';
import { SettledLink } from './SettledLink';

interface Props {
  mission: string;
  /** Another with each change: the list is read anew. */
  changes: string;
  standing: Extract<LinkStanding, 'on-purpose' | 'rejected'>;
}

/** The links that a person answered for in one way; each answer can be taken back. */
export function SettledLinks({ mission, changes, standing }: Props) {
  const { t } = useTexts();
  const load = useCallback(
    (after: string | undefined, signal: AbortSignal) => listLinks(mission, standing, after, signal),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- what changed is asked for again
    [mission, standing, changes],
  );
  const pages = usePages(load);
  return (
    <>
      <h3 className={styles.part}>{t(`links.standing.${standing}`)}</h3>
      <LoadedView loaded={pages.list}>
        {(links) =>
          links.length === 0 ? (
            <p className={styles.quiet}>{t('links.settled.none')}</p>
          ) : (
            <ul className={styles.list}>
              {links.map((link) => (
                <SettledLink key={link.id} link={link} />
              ))}
            </ul>
          )
        }
      </LoadedView>
      <MoreButton more={pages.more} busy={pages.busy} problem={pages.problem} />
    </>
  );
}
