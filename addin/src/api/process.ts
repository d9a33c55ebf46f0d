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

/** Something that was noted and no document tells. */
export type ProcessNote = Schemas['ProcessNoteView'];

/** What else can be noted: a trigger or an event with its day, whether an output is needed, what was given up for speed. */
export type NewNote =
  | { trigger: string; date: string }
  | { event: string; date: string }
  | { level: string; kind: string; needed: boolean }
  | { level: string; reason: string };

export const getProcess = (mission: string, language: string, signal?: AbortSignal) =>
  getJson<Process>(`${pathOfMission(mission)}/process?language=${language}`, signal);

/** The address of the picture (SVG). */
export const pictureOf = (mission: string, language: string) =>
  `${pathOfMission(mission)}/process?format=svg&language=${language}`;

export const noteDecision = (mission: string, body: NotedDecision, signal: AbortSignal) =>
  sendJson<Process>('POST', `${pathOfMission(mission)}/decision-points`, { body, signal });

export const noteProcess = (mission: string, body: NewNote, signal: AbortSignal) =>
  sendJson<Process>('POST', `${pathOfMission(mission)}/process-notes`, { body, signal });
