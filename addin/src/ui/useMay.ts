import { getMe, type Me } from '../api/account';
import type { Branch, MemberRole } from '../api/missions';
import { useLoaded } from './useLoaded';

/** What a person may do in a mission: only that is offered, and the server has the last word. */
export interface May {
  /** The name with which the person signs in; empty where it is not known. */
  name: string;
  draft: boolean;
  lead: boolean;
  approve: boolean;
  /** The branches that the person answers for. */
  branches: readonly Branch[] | 'all';
}

const everything: May = { name: '', draft: true, lead: true, approve: true, branches: 'all' };

/** What the duties of a person allow in a mission; all of it where nobody signs in. */
export function mayIn({ name, local, missions }: Me, mission: string): May {
  if (local) return { ...everything, name };
  const duties = missions.find(({ id }) => id === mission)?.duties ?? [];
  const is = (...roles: MemberRole[]) => duties.some(({ role }) => roles.includes(role));
  return {
    name,
    draft: is('drafter', 'planning-lead'),
    lead: is('planning-lead'),
    approve: is('approver'),
    branches: duties.flatMap(({ role, branch }) => (role === 'reviewer' && branch ? [branch] : [])),
  };
}

/** What whoever is signed in may do in a mission; null until that is known. */
export function useMay(mission: string | undefined): May | null {
  const { value, problem } = useLoaded(getMe);
  if (problem) return everything;
  return value && mission !== undefined ? mayIn(value, mission) : null;
}
