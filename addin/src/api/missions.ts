import { getJson } from './http';
import { everyPage } from './pages';
import { sendJson } from './sendJson';
import type { Schemas } from './types';

export type Mission = Schemas['MissionView'];
export type Member = Schemas['MemberView'];
export type MemberRole = Schemas['MemberRole'];
export type Duty = Schemas['Duty'];
export type Branch = Schemas['Branch'];

/** Some of many; `next` leads to more. */
export interface Page<T> {
  items: T[];
  next?: string;
}

/** What is told of a mission that is made. */
export interface NewMission {
  name: string;
  acronym: string;
  country: string;
  stage: number;
}

export const branches: readonly Branch[] = [
  'political',
  'military',
  'police',
  'security',
  'logistics',
  'humanitarian',
  'development',
  'human-rights',
  'country-team',
];

export const roles: readonly MemberRole[] = [
  'drafter',
  'reviewer',
  'approver',
  'planning-lead',
  'administrator',
];

export const pathOfMission = (mission: string) => `/api/missions/${encodeURIComponent(mission)}`;

export const listMissions = (after?: string, signal?: AbortSignal) =>
  getJson<Page<Mission>>(`/api/missions${afterOf(after)}`, signal);

/** All missions, for a person to choose from. */
export const everyMission = (signal?: AbortSignal) => everyPage<Mission>('/api/missions', signal);

export const getMission = (mission: string, signal?: AbortSignal) =>
  getJson<Mission>(pathOfMission(mission), signal);

export const addMission = (mission: NewMission, signal: AbortSignal) =>
  sendJson<Mission>('POST', '/api/missions', { body: mission, signal });

/** Changes what is given, unless the mission is no longer as it was read. */
export const changeMission = ({ id, eTag }: Mission, change: Partial<NewMission>, signal: AbortSignal) =>
  sendJson<Mission>('PATCH', pathOfMission(id), { body: change, eTag, signal });

export const listMembers = (mission: string, signal?: AbortSignal) =>
  getJson<Member[]>(`${pathOfMission(mission)}/members`, signal);

/** The person has exactly these duties from then on. */
export const putMember = (mission: string, { person, duties }: Member, signal?: AbortSignal) =>
  sendJson<Member>('PUT', pathOfMember(mission, person), { body: { duties }, signal });

export const removeMember = (mission: string, person: string, signal?: AbortSignal) =>
  sendJson<Member>('DELETE', pathOfMember(mission, person), { signal });

/** The part of an address that asks for what comes after a page. */
export const afterOf = (after?: string) => (after === undefined ? '' : `?after=${encodeURIComponent(after)}`);

const pathOfMember = (mission: string, person: string) =>
  `${pathOfMission(mission)}/members/${encodeURIComponent(person)}`;
