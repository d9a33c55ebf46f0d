import type { ConsistencyReport } from '../api/consistency';
import type { CoverageStanding, TraceStep } from '../api/coverage';

/** A step of an item's way: what states it, or where it should stand and does not. */
export type Step =
  | { is: 'source'; text: string }
  | { is: 'stated'; document: string; step: TraceStep }
  | { is: 'missing'; document: string; standing: CoverageStanding }
  | { is: 'no-source' }
  | { is: 'no-budget' }
  | { is: 'not-in-budget'; document: string };

const budget = 'mission-budget';

/** The way of an item from the Council's text through the documents to the budget's results framework, gaps included. */
export function wayOf({ coverage, documents, traces }: ConsistencyReport, row: string): Step[] {
  const trace = traces.find((each) => each.row === row);
  const cells = coverage.rows.find(({ id }) => id === row)?.cells ?? [];
  const between = coverage.documents.flatMap((id, at): Step[] => {
    const document = documents.find((each) => each.id === id);
    const name = document?.name ?? id;
    const stated = (trace?.steps ?? []).filter(({ place }) => place.document === id);
    const standing = cells[at]?.standing;
    if (stated.length > 0) return stated.map((step) => ({ is: 'stated', document: name, step }));
    if (standing === 'missing') return [{ is: 'missing', document: name, standing }];
    return document?.kind === budget ? [{ is: 'not-in-budget', document: name }] : [];
  });
  const ends = documents.some(({ kind }) => kind === budget);
  return [
    trace?.source === undefined ? { is: 'no-source' } : { is: 'source', text: trace.source },
    ...between,
    ...(ends ? [] : [{ is: 'no-budget' } as const]),
  ];
}
