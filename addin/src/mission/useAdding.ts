import { useRef, useState } from 'react';
import { registerDocument } from '../api/library';
import { fetchNewDocument } from '../api/templates';
import { saveVersion } from '../api/versions';
import { useTask } from '../ui/useTask';

interface Wish {
  kind: string;
  title: string;
  language: string;
}

/** Registers a document in a mission and saves its first version. */
export function useAdding(mission: string, onAdded: () => void) {
  const { start, cancel, busy, problem } = useTask();
  const [added, setAdded] = useState('');

  /** One that was registered, and whose file then did not arrive: it gets the next file. */
  const empty = useRef<{ key: string; id: string }>(null);

  const add = ({ kind, title }: Wish, fileOf: () => Promise<File>) =>
    void start(
      async ({ signal }) => {
        // The file first: without it there is nothing to register.
        const file = await fileOf();
        signal.throwIfAborted();
        const key = JSON.stringify([kind, title]);
        if (empty.current?.key !== key) {
          const { id } = await registerDocument(mission, { kind, name: file.name, title }, signal);
          empty.current = { key, id };
        }
        const { id } = empty.current;
        await saveVersion(id, { file, comment: '', follows: undefined }, signal);
        empty.current = null;
      },
      () => {
        setAdded(title);
        onAdded();
      },
    );
  /** Only registers it: whoever drafts it saves the first version. */
  const withoutFile = ({ kind, title }: Wish) =>
    void start(
      async ({ signal }) =>
        void (await registerDocument(mission, { kind, name: `${kind}.docx`, title }, signal)),
      () => {
        setAdded(title);
        onAdded();
      },
    );
  const fromFile = (wish: Wish, file: File) => add(wish, async () => file);
  const fromTemplate = (wish: Wish, missionName: string, country: string) =>
    add(wish, async () => {
      const { kind, language } = wish;
      const { name, content } = await fetchNewDocument({ kind, language, mission: missionName, country });
      return new File([content], name, { type: content.type });
    });
  return { fromFile, fromTemplate, withoutFile, cancel, busy, problem, added };
}
