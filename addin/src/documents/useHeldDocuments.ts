import { useCallback, useMemo, useState } from 'react';
import type { Documents } from './DocumentsContext';
import { HeldDocument } from './HeldDocument';
import { namesFor } from './names';
import type { OpenDocument } from './OpenDocument';

let lastId = 0;

/** The documents of the workbench: those that were chosen, dropped or made. */
export function useHeldDocuments(): Documents {
  const [list, setList] = useState<readonly OpenDocument[]>([]);
  const add = useCallback(
    (files: Iterable<File>) => {
      const opened = held([...files], list);
      setList([...list, ...opened]);
      return opened;
    },
    [list],
  );
  const remove = useCallback(
    ({ id }: OpenDocument) => setList((before) => before.filter((each) => each.id !== id)),
    [],
  );
  return useMemo(() => ({ list, add, remove }), [list, add, remove]);
}

function held(files: File[], list: readonly OpenDocument[]): OpenDocument[] {
  const names = namesFor(
    files.map(({ name }) => name),
    list.map(({ name }) => name),
  );
  return files.map((file, at) => new HeldDocument(`held-${++lastId}`, names[at] ?? file.name, file));
}
