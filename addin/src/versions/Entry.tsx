import type { ComponentType } from 'react';
import { useState } from 'react';
import type { LibraryDocument } from '../api/library';
import type { OpenDocument } from '../documents/OpenDocument';
import { useRights } from '../ui/useRights';
import { ReadOnlyEntry } from './ReadOnlyEntry';
import { SaveForm } from './SaveForm';
import { VersionHistory } from './VersionHistory';

interface Props {
  open: OpenDocument;
  entry: LibraryDocument;
  onSaved: () => void;
  Review?: ComponentType<{ document: LibraryDocument }> | undefined;
}

/** A document that the library knows: save it, take part in its review, see its versions. */
export function Entry({ open, entry, onSaved, Review }: Props) {
  const [count, setCount] = useState(0);
  const may = useRights(entry.mission);
  const changed = () => {
    setCount(count + 1);
    onSaved();
  };
  return (
    <>
      {may && !may.draft ? (
        <ReadOnlyEntry entry={entry} />
      ) : (
        <SaveForm open={open} entry={entry} onSaved={changed} />
      )}
      {Review && <Review document={entry} />}
      <VersionHistory key={count} document={entry} may={may} onChanged={changed} />
    </>
  );
}
