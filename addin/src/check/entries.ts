import type { ApiProblem } from '../api/problem';
import type { CheckReport } from '../api/types';
import type { DocumentCopy, OpenDocument } from '../documents/OpenDocument';
import { sameQuestion } from './comparison';

/** A report, and what was read for it. */
export interface Checked {
  report: CheckReport;
  /** When the document was read (ISO 8601). */
  at: string;
  from: DocumentCopy['from'];
  /** What was read; absent where the report was kept from an earlier opening of the page. */
  reading?: Reading;
}

/** A copy of a document: when it was read, at which revision, and the kind that was chosen for it then. */
export interface Reading {
  copy: DocumentCopy;
  at: string;
  revision: number;
  kind: string | undefined;
}

/** What a check of a document came to. While it is checked again, the last report stays. */
export interface Result {
  state: 'waiting' | 'checking' | 'done' | 'failed' | 'cancelled';
  /** How much of the document is read, from 0 to 1; absent where that takes no time, or is over. */
  progress?: number | undefined;
  /** What was read last: it need not be read anew when the server could not be reached. */
  reading?: Reading | undefined;
  checked?: Checked | undefined;
  /** The last check before that with the same question. */
  previous?: Checked | undefined;
  problem?: ApiProblem | undefined;
}

/** The results by the ids of the documents. */
export type Results = Readonly<Record<string, Result>>;

/** A document on the page with its result. */
export interface Entry extends Result {
  id: string;
  name: string;
  document: OpenDocument;
  /** The kind that is chosen for it now. */
  kind: string | undefined;
  /** True where the document has been changed here since it was checked. */
  stale: boolean;
}

export type Change =
  | { is: 'recalled'; id: string; checked: Checked }
  | { is: 'started'; id: string }
  | { is: 'progressed'; id: string; done: number }
  | { is: 'read'; id: string; reading: Reading }
  | { is: 'done'; id: string; checked: Checked }
  | { is: 'failed'; id: string; problem: ApiProblem }
  | { is: 'cancelled' }
  | { is: 'removed'; id: string };

export function changed(results: Results, change: Change): Results {
  switch (change.is) {
    case 'recalled':
      // A check may have begun meanwhile.
      return patch(results, change.id, { checked: results[change.id]?.checked ?? change.checked });
    case 'started':
      return patch(results, change.id, { state: 'checking', progress: undefined, reading: undefined });
    case 'progressed':
      return patch(results, change.id, { progress: change.done });
    case 'read':
      return patch(results, change.id, { progress: undefined, reading: change.reading });
    case 'done': {
      const { id, checked } = change;
      const before = results[id]?.checked;
      const previous = before && sameQuestion(before.report, checked.report) ? before : results[id]?.previous;
      return patch(results, id, { state: 'done', checked, previous, problem: undefined });
    }
    case 'failed':
      return patch(results, change.id, { state: 'failed', problem: change.problem });
    case 'cancelled':
      return Object.fromEntries(
        Object.entries(results).map(([id, result]) => [
          id,
          result.state === 'checking' ? { ...result, state: 'cancelled', problem: undefined } : result,
        ]),
      );
    case 'removed':
      return Object.fromEntries(Object.entries(results).filter(([id]) => id !== change.id));
  }
}

/** The documents with their results; what was not checked yet waits. */
export const entriesOf = (list: readonly OpenDocument[], results: Results): Entry[] =>
  list.map((document) => {
    const result = results[document.id] ?? { state: 'waiting' };
    const { id, name, state } = document;
    const reading = result.checked?.reading;
    const stale =
      result.state !== 'checking' &&
      reading !== undefined &&
      (reading.revision !== state.revision || reading.kind !== state.kind);
    return { ...result, id, name, document, kind: state.kind, stale };
  });

/** The document to turn to when one goes: the next, else the last of the others. */
export function neighbourOf(list: Entry[], id: string): Entry | undefined {
  const at = list.findIndex((entry) => entry.id === id);
  return list[at + 1] ?? list[at - 1];
}

const patch = (results: Results, id: string, values: Partial<Result>): Results => ({
  ...results,
  [id]: { state: 'waiting', ...results[id], ...values },
});
