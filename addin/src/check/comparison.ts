import type { CheckReport, Finding } from '../api/types';
import { isWaived } from './waivers';

/** What became of a requirement between two checks; "altered" where it still does not hold, but differently. */
export type Turn = 'now-met' | 'no-longer-met' | 'altered';

/** What differs from an earlier check. */
export interface Comparison {
  /** When the earlier check was made (ISO 8601). */
  since: string;
  turns: ReadonlyMap<string, Turn>;
}

/** True where two reports answer the same question, so that the later one takes the place of the earlier. */
export const sameQuestion = (one: CheckReport, other: CheckReport): boolean =>
  isComparable(one, other) &&
  one.language === other.language &&
  [...one.lenses].sort().join() === [...other.lenses].sort().join();

/** Compares by requirement; null where the documents were judged or read in different ways. */
export function compare(before: CheckReport, after: CheckReport, since: string): Comparison | null {
  if (!isComparable(before, after)) return null;
  const earlier = new Map(before.outcomes.map((finding) => [finding.requirement, finding]));
  const sameWords = before.language === after.language;
  const turns = after.outcomes.flatMap((finding): [string, Turn][] => {
    const was = earlier.get(finding.requirement);
    const turn = was && turnOf(was, finding, sameWords);
    return turn ? [[finding.requirement, turn]] : [];
  });
  return { since, turns: new Map(turns) };
}

const isComparable = (one: CheckReport, other: CheckReport) =>
  one.kind === other.kind && one.view === other.view;

function turnOf(was: Finding, is: Finding, sameWords: boolean): Turn | null {
  if (holds(was) !== holds(is)) return holds(is) ? 'now-met' : 'no-longer-met';
  // Where it holds, text that moved or was written anew is no news.
  if (holds(is)) return null;
  const same =
    was.outcome === is.outcome &&
    isWaived(was) === isWaived(is) &&
    placeOf(was) === placeOf(is) &&
    (!sameWords || was.reason === is.reason);
  return same ? null : 'altered';
}

const holds = ({ outcome }: Finding) => outcome === 'met' || outcome === 'not-applicable';

/** Without the number of the paragraph: it changes with every line that is added above. */
const placeOf = ({ place }: Finding) => [place?.section, place?.tag, place?.snippet].join('\n');
