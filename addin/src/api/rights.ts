import type { Me } from './account';
import type { Duty, MemberRole } from './missions';

/** What a person may do in a mission. The server judges by the same duties: this only spares the asking. */
export interface Rights {
  /** Sees the documents and where the mission stands. */
  see: boolean;
  /** Registers documents, opens and closes rounds, notes decisions. */
  lead: boolean;
  /** Saves versions and answers comments. */
  draft: boolean;
  /** Changes what is told of the mission, and who takes part. */
  administer: boolean;
  /** Reads the audit log. */
  oversee: boolean;
}

/** What a person may do in a mission; everything where nobody has to sign in. */
export function rightsIn({ local, administrator, missions }: Me, mission: string): Rights {
  const duties: readonly Duty[] = missions.find(({ id }) => id === mission)?.duties ?? [];
  const is = (...roles: MemberRole[]) => local || duties.some(({ role }) => roles.includes(role));
  return {
    see: local || duties.length > 0,
    lead: is('planning-lead'),
    draft: is('drafter', 'planning-lead'),
    administer: is('administrator') || administrator,
    oversee: is('planning-lead', 'administrator') || administrator,
  };
}

/** True for who looks after the installation: its accounts, its missions, the whole of its audit log. */
export const mayAdministerAll = ({ local, administrator }: Me) => local || administrator;
