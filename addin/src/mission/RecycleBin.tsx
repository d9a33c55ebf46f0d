import { Button } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import type { Me } from '../api/account';
import { bringBack, type LibraryDocument, listRecycleBin } from '../api/library';
import { rightsIn } from '../api/rights';
import { momentIn } from '../texts/moments';
import { useTexts } from '../texts/TextsContext';
import { LoadedView } from '../ui/LoadedView';
import { MoreButton } from '../ui/MoreButton';
import styles from '../ui/Page.module.css';
import { Panel } from '../ui/Panel';
import { ProblemMessage } from '../ui/ProblemMessage';
import { usePages } from '../ui/usePages';
import { useTask } from '../ui/useTask';

/** Documents that were removed, and a way back for each. */
export function RecycleBin({ me }: { me: Me }) {
  const { t, language } = useTexts();
  const { list, ...further } = usePages<LibraryDocument>(
    useCallback((after, signal) => listRecycleBin(after, signal), []),
  );
  const { start, busy, problem } = useTask();
  const [said, setSaid] = useState('');
  const restore = ({ id, title }: LibraryDocument) =>
    start(
      async ({ signal }) => void (await bringBack(id, signal)),
      () => {
        setSaid(t('bin.restored', { title }));
        list.retry();
      },
    );
  return (
    <Panel title={t('bin.title')}>
      <p role="status">{said}</p>
      {problem && <ProblemMessage problem={problem} />}
      <LoadedView loaded={list}>
        {(documents) => (
          <>
            {documents.length === 0 && <p>{t('bin.empty')}</p>}
            <ul className={styles.list}>
              {documents.map((document) => (
                <li key={document.id} className={styles.buttons}>
                  <bdi>{document.title}</bdi>
                  <span className={styles.quiet}>
                    {document.removedAt &&
                      t('bin.removed', {
                        by: document.removedBy ?? '',
                        when: momentIn(language, document.removedAt),
                      })}
                  </span>
                  {rightsIn(me, document.mission).lead ? (
                    <Button
                      size="small"
                      disabledFocusable={busy}
                      aria-label={t('bin.restore.named', { title: document.title })}
                      onClick={() => void restore(document)}
                    >
                      {t('bin.restore')}
                    </Button>
                  ) : (
                    <span className={styles.quiet}>{t('rights.bin')}</span>
                  )}
                </li>
              ))}
            </ul>
            <MoreButton {...further} />
          </>
        )}
      </LoadedView>
    </Panel>
  );
}
