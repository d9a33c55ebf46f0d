import { useState } from 'react';
import type { LibraryDocument } from '../api/library';
import { saveVersion, type Uploaded } from '../api/versions';
import type { DocumentCopy, OpenDocument } from '../documents/OpenDocument';
import { onlySavedVersion } from './refusals';
import { useTask } from '../ui/useTask';
import { baseOf, keepBase } from './bases';

/** Saving an open document as the next version, and what came of it. */
export function useSaving(open: OpenDocument, entry: LibraryDocument, onSaved: () => void) {
  const { start, cancel, busy, progress, problem } = useTask();
  const [saved, setSaved] = useState<Uploaded | null>(null);
  // The entry is read anew now and then: a version of somebody else must not pass for the one gone on from.
  const [first] = useState(entry.latest?.eTag);

  /** Goes on from the version this file was made from, unless another is named. */
  const save = (comment: string, follows = baseOf(entry.id) ?? first) => {
    setSaved(null);
    return start(async (way) => {
      const file = fileIn(await open.read(way));
      const uploaded = await saveVersion(entry.id, { file, comment, follows }, way.signal);
      keepBase(entry.id, uploaded.version.eTag);
      setSaved(uploaded);
    }, onSaved);
  };
  return { save, cancel, busy, problem, saved, progress };
}

/** What is saved is the document itself: its last saved version is there already. */
function fileIn({ file, from }: DocumentCopy): File {
  if (from !== 'document') throw onlySavedVersion();
  return file;
}
