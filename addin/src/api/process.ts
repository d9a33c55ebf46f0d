import { getJson } from './http';
import { pathOfMission } from './missions';
import { sendJson } from './sendJson';

/** A decision point of the planning process, and where it stands in a mission. */
export interface Decision {
  id: string;
  title: string;
  decidedBy: string;
  state: 'ahead' | 'due' | 'missed' | 'taken';
  on?: string;
  missing: string[];
}

export interface ProcessRow {
  level: string;
  mark: string;
  item: string;
  by: string;
  state: string;
  date: string;
  note: string;
}

/** Where a mission stands in the planning process; the table says all that the picture shows. */
export interface Process {
  levels: { id: string; title: string; decisions: Decision[] }[];
  findings: { rule: string; standing: string; message: string; source: string }[];
  table: { caption: string; headings: string[]; rows: ProcessRow[] };
}

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
