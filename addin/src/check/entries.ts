import type { ApiProblem } from '../api/problem';
import type { CheckReport } from '../api/types';

/** A document on the page. While it is checked again, the last report stays. */
export interface Entry {
  id: number;
  /** Its name on the page and in the address: that of the file, numbered where another document has it. */
  name: string;
  file: File;
  /** The kind the person chose; detected where undefined. */
  kind?: string | undefined;
  state: 'checking' | 'done' | 'failed' | 'cancelled';
  report?: CheckReport | undefined;
  problem?: ApiProblem | undefined;
}

export type Change =
  | { is: 'added'; entries: Entry[] }
  | { is: 'started'; id: number; kind: string | undefined }
  | { is: 'done'; id: number; report: CheckReport }
  | { is: 'failed'; id: number; problem: ApiProblem }
  | { is: 'cancelled' }
  | { is: 'removed'; id: number };

export function changed(list: Entry[], change: Change): Entry[] {
  switch (change.is) {
    case 'added':
      return [...list, ...change.entries];
    case 'started':
      return patch(list, change.id, { state: 'checking', kind: change.kind });
    case 'done':
      return patch(list, change.id, { state: 'done', report: change.report, problem: undefined });
    case 'failed':
      return patch(list, change.id, { state: 'failed', problem: change.problem, report: undefined });
    case 'cancelled':
      return list.map((entry) => (entry.state === 'checking' ? { ...entry, state: 'cancelled' } : entry));
    case 'removed':
      return list.filter(({ id }) => id !== change.id);
  }
}

/** The document to turn to when one goes: the next, else the last of the others. */
export function neighbourOf(list: Entry[], id: number): Entry | undefined {
  const at = list.findIndex((entry) => entry.id === id);
  return list[at + 1] ?? list[at - 1];
}

const patch = (list: Entry[], id: number, values: Partial<Entry>) =>
  list.map((entry) => (entry.id === id ? { ...entry, ...values } : entry));
