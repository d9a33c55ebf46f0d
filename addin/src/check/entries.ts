import type { ApiProblem } from '../api/problem';
import type { CheckReport } from '../api/types';

/** A document on the page. While it is checked again, the last report stays. */
export interface Entry {
  id: number;
  file: File;
  /** The kind the person chose; detected where undefined. */
  kind?: string | undefined;
  state: 'checking' | 'done' | 'failed' | 'cancelled';
  report?: CheckReport | undefined;
  problem?: ApiProblem | undefined;
}

export interface Entries {
  list: Entry[];
  selected: number | null;
}

export type Change =
  | { is: 'added'; entries: Entry[] }
  | { is: 'started'; id: number; kind: string | undefined }
  | { is: 'done'; id: number; report: CheckReport }
  | { is: 'failed'; id: number; problem: ApiProblem }
  | { is: 'cancelled' }
  | { is: 'removed'; id: number }
  | { is: 'selected'; id: number };

export const noEntries: Entries = { list: [], selected: null };

export function changed(entries: Entries, change: Change): Entries {
  const { list, selected } = entries;
  switch (change.is) {
    case 'added':
      return { list: [...list, ...change.entries], selected: change.entries[0]?.id ?? selected };
    case 'started':
      return { selected, list: patch(list, change.id, { state: 'checking', kind: change.kind }) };
    case 'done':
      return {
        selected,
        list: patch(list, change.id, { state: 'done', report: change.report, problem: undefined }),
      };
    case 'failed':
      return {
        selected,
        list: patch(list, change.id, { state: 'failed', problem: change.problem, report: undefined }),
      };
    case 'cancelled':
      return {
        selected,
        list: list.map((entry) => (entry.state === 'checking' ? { ...entry, state: 'cancelled' } : entry)),
      };
    case 'removed':
      return without(entries, change.id);
    case 'selected':
      return { list, selected: change.id };
  }
}

const patch = (list: Entry[], id: number, values: Partial<Entry>) =>
  list.map((entry) => (entry.id === id ? { ...entry, ...values } : entry));

function without({ list, selected }: Entries, id: number): Entries {
  const at = list.findIndex((entry) => entry.id === id);
  const left = list.filter((entry) => entry.id !== id);
  const next = left[Math.min(at, left.length - 1)]?.id ?? null;
  return { list: left, selected: selected === id ? next : selected };
}
