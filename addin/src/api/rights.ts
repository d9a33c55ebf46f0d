import type { Me } from './account';
import type { Branch, Duty, MemberRole } from './missions';

/** What a person may do in a mission: only that is offered. The server judges by the same duties and has the last word. */
export interface Rights {
  /** The name with which the person signs in; empty where it is not known. */
  name: string;
  /** Sees the documents and where the mission stands. */
  see: boolean;
  /** Saves versions and answers comments. */
  draft: boolean;
  /** Registers documents, opens and closes rounds, notes decisions. */
  lead: boolean;
  /** Approves documents and takes them out of force. */
  approve: boolean;
  /** Changes what is told of the mission, and who takes part. */
  administer: boolean;
  /** Reads the audit log. */
  oversee: boolean;
  /** The branches that the person answers for. */
  branches: readonly Branch[] | 'all';
}

/** What a person may do where nobody has to sign in, or it is left to the server to judge. */
export const everyRight: Rights = {
  name: '',
  see: true,
  draft: true,
  lead: true,
  approve: true,
  administer: true,
  oversee: true,
  branches: 'all',
};

/** What a person may do in a mission; everything where nobody has to sign in. */
export function rightsIn({ name, local, administrator, missions }: Me, mission: string): Rights {
  if (local) return { ...everyRight, name };
  const duties: readonly Duty[] = missions.find(({ id }) => id === mission)?.duties ?? [];
  const is = (...roles: MemberRole[]) => duties.some(({ role }) => roles.includes(role));
  return {
    name,
    see: duties.length > 0,
    draft: is('drafter', 'planning-lead'),
    lead: is('planning-lead'),
    approve: is('approver'),
    administer: is('administrator') || administrator,
    oversee: is('planning-lead', 'administrator') || administrator,
    branches: duties.flatMap(({ role, branch }) => (role === 'reviewer' && branch ? [branch] : [])),
  };
}

/** True for who looks after the installation: its accounts, its missions, the whole of its audit log. */
export const mayAdministerAll = ({ local, administrator }: Me) => local || administrator;
