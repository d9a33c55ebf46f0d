import { useCallback } from 'react';
import { type LibraryDocument, listDocuments } from '../api/library';
import { useTexts } from '../texts/TextsContext';
import { LoadedView } from '../ui/LoadedView';
import { MoreButton } from '../ui/MoreButton';
import styles from '../ui/Page.module.css';
import { Panel } from '../ui/Panel';
import { Table } from '../ui/Table';
import { useKinds } from '../ui/useKinds';
import { usePages } from '../ui/usePages';
import { AddDocument } from './AddDocument';
import { DocumentRow } from './DocumentRow';

interface Props {
  mission: string;
  name: string;
  country: string;
  /** Whether the person may register documents in the mission. */
  mayAdd: boolean;
}

const columns = ['title', 'kind', 'state', 'latest', 'completeness'] as const;

/** The documents of a mission, and ways to add one. */
export function Documents({ mission, name, country, mayAdd }: Props) {
  const { t } = useTexts();
  const { kinds, titleOf } = useKinds();
  const { list, ...further } = usePages<LibraryDocument>(
    useCallback((after, signal) => listDocuments(mission, after, signal), [mission]),
  );
  return (
    <Panel title={t('documents.ofMission')}>
      <LoadedView loaded={list}>
        {(documents) =>
          documents.length === 0 ? (
            <p>{t(mayAdd ? 'documents.none' : 'documents.noneYet')}</p>
          ) : (
            <>
              <Table caption={t('documents.ofMission')} head={columns.map((each) => t(`document.${each}`))}>
                {documents.map((document) => (
                  <DocumentRow key={document.id} document={document} kind={titleOf(document.kind)} />
                ))}
              </Table>
              <MoreButton {...further} />
            </>
          )
        }
      </LoadedView>
      {mayAdd ? (
        <div className="screen-only">
          <AddDocument mission={mission} name={name} country={country} kinds={kinds} onAdded={list.retry} />
        </div>
      ) : (
        <p className={styles.quiet}>{t('rights.documents')}</p>
      )}
    </Panel>
  );
}
