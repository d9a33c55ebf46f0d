import { getMe } from '../api/account';
import { everyRight, type Rights, rightsIn } from '../api/rights';
import { useLoaded } from './useLoaded';

/** What whoever is signed in may do in a mission; null until that is known. Where it cannot be told, the server judges. */
export function useRights(mission: string | undefined): Rights | null {
  const { value, problem } = useLoaded(getMe);
  if (problem) return everyRight;
  return value && mission !== undefined ? rightsIn(value, mission) : null;
}
