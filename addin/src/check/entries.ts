import type { ApiProblem } from '../api/problem';
import type { CheckReport } from '../api/types';
import type { DocumentCopy, OpenDocument } from '../documents/OpenDocument';

/** What a check of a document came to. While it is checked again, the last report stays. */
export interface Result {
  state: 'waiting' | 'checking' | 'done' | 'failed' | 'cancelled';
  /** What was read for the report. */
  copy?: DocumentCopy | undefined;
  /** The revision of the document and the kind chosen for it when it was read. */
  revision?: number | undefined;
  kind?: string | undefined;
  report?: CheckReport | undefined;
  problem?: ApiProblem | undefined;
}

/** The results by the ids of the documents. */
export type Results = Readonly<Record<string, Result>>;

/** A document on the page with its result. */
export interface Entry extends Result {
  id: string;
  name: string;
  document: OpenDocument;
  /** True where the document has been changed here since it was checked. */
  stale: boolean;
}

export type Change =
  | { is: 'started'; id: string; kind: string | undefined }
  | { is: 'done'; id: string; report: CheckReport; copy: DocumentCopy; revision: number }
  | { is: 'failed'; id: string; problem: ApiProblem }
  | { is: 'cancelled' }
  | { is: 'removed'; id: string };

export function changed(results: Results, change: Change): Results {
  switch (change.is) {
    case 'started':
      return patch(results, change.id, { state: 'checking', kind: change.kind });
    case 'done': {
      const { id, report, copy, revision } = change;
      return patch(results, id, { state: 'done', report, copy, revision, problem: undefined });
    }
    case 'failed':
      return patch(results, change.id, { state: 'failed', problem: change.problem, report: undefined });
    case 'cancelled':
      return Object.fromEntries(
        Object.entries(results).map(([id, result]) => [
          id,
          result.state === 'checking' ? { ...result, state: 'cancelled' } : result,
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
    const stale =
      result.state === 'done' && (result.revision !== state.revision || result.kind !== state.kind);
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
