import { getJson } from './http';
import { pathOfMission } from './missions';
import { sendJson } from './sendJson';
import type { components } from './schema';

type Schemas = components['schemas'];

/** A decision point of the planning process, and where it stands in a mission. */
export type Decision = Schemas['DecisionView'];

export type ProcessRow = Schemas['ProcessTableRow'];

/** Where a mission stands in the planning process; the table says all that the picture shows. */
export type Process = Schemas['ProcessView'];

/** A decision point that was taken apart from an approval; the day as yyyy-MM-dd. */
export interface NotedDecision {
  decisionPoint: string;
  date: string;
  comment: string;
}

export const getProcess = (mission: string, language: string, signal?: AbortSignal) =>
  getJson<Process>(`${pathOfMission(mission)}/process?language=${language}`, signal);

/** The address of the picture (SVG). */
export const pictureOf = (mission: string, language: string) =>
  `${pathOfMission(mission)}/process?format=svg&language=${language}`;

export const noteDecision = (mission: string, body: NotedDecision, signal: AbortSignal) =>
  sendJson<Process>('POST', `${pathOfMission(mission)}/decision-points`, { body, signal });
