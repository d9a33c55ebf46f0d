import type { ComponentType } from 'react';
import type { LibraryDocument } from '../api/library';
import type { OpenDocument } from '../documents/OpenDocument';
import { LoadedView } from '../ui/LoadedView';
import { Entry } from './Entry';
import { EntryChoice } from './EntryChoice';
import { RegisterForm } from './RegisterForm';
import { useEntry } from './useEntry';

interface Props {
  document: OpenDocument;
  here: boolean;
  Review?: ComponentType<{ document: LibraryDocument }> | undefined;
}

/** An open document, as the library knows it or is to know it. */
export function OpenDocumentVersions({ document, here, Review }: Props) {
  const { found, choose, refresh } = useEntry(document, here);
  return (
    <LoadedView loaded={found}>
      {(entries) => {
        const [only, ...others] = entries;
        if (only === undefined) return <RegisterForm document={document} onRegistered={choose} />;
        if (others.length > 0) return <EntryChoice entries={entries} onChoose={choose} />;
        return <Entry open={document} entry={only} onSaved={refresh} Review={Review} />;
      }}
    </LoadedView>
  );
}
