import { Button, Field, Input } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons/svg/search';
import { useCallback, useState } from 'react';
import { searchDocuments } from '../api/library';
import { RouteLink } from '../routes/RouteLink';
import { useTexts } from '../texts/TextsContext';
import { LoadedView } from '../ui/LoadedView';
import styles from '../ui/Page.module.css';
import { Panel } from '../ui/Panel';
import { useLoaded } from '../ui/useLoaded';

/** Finds documents by words in their title or text. */
export function SearchPanel() {
  const { t } = useTexts();
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState('');
  const find = useCallback((signal: AbortSignal) => searchDocuments(asked, signal), [asked]);
  const hits = useLoaded(asked === '' ? null : find);
  return (
    <Panel title={t('search.title')}>
      <form
        role="search"
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          setAsked(typed.trim());
        }}
      >
        <Field label={t('search.words')} hint={t('search.hint')}>
          <Input type="search" value={typed} onChange={(_, { value }) => setTyped(value)} />
        </Field>
        <Button type="submit" icon={<SearchRegular />} className={styles.submit}>
          {t('search.find')}
        </Button>
      </form>
      <div role="status">
        {asked !== '' && (
          <LoadedView loaded={hits}>
            {(found) => (
              <>
                <p>{found.length === 0 ? t('search.none') : t('search.found', { n: found.length })}</p>
                <ul className={styles.list}>
                  {found.map(({ document, snippet }) => (
                    <li key={document.id}>
                      <RouteLink to={{ area: 'documents', document: document.id }} className={styles.link}>
                        <bdi>{document.title}</bdi>
                      </RouteLink>
                      <p className={styles.quiet} dir="auto">
                        {snippet}
                      </p>
                    </li>
                  ))}
                </ul>
              </>
            )}
          </LoadedView>
        )}
      </div>
    </Panel>
  );
}
