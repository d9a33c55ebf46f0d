import type {
  ConsistencyFinding,
  ConsistencyReport,
  ConsistencyRun,
  ItemLink,
  LinkStanding,
} from './consistency';
import { fileOf, type NamedFile } from './files';
import { getJson, jsonOf, send } from './http';
import { pathOfDocument } from './library';
import { type Page, pathOfMission } from './missions';
import { sendJson } from './sendJson';
import { unexpectedAnswer } from './problem';

/** What was read, with the tag to change it by. */
export type Tagged<T> = T & { eTag: string | undefined };

/** What a run says of one document; `version` is the one that was read. */
export interface DocumentConsistency {
  run: string;
  at: string;
  version: string;
  upToDate: boolean;
  findings: ConsistencyFinding[];
  links: ItemLink[];
}

/** What two runs differ in: what only the later found, what it no longer finds, what it finds otherwise. */
export interface RunDifference {
  added: ConsistencyFinding[];
  settled: ConsistencyFinding[];
  changed: { before: ConsistencyFinding; after: ConsistencyFinding }[];
}

export type Decision = 'confirmed' | 'rejected' | 'cleared' | 'differs-on-purpose' | 'undone';

/** What a person decides about a link; the day as yyyy-MM-dd. */
export interface NewDecision {
  decision: Decision;
  note: string;
  until?: string;
}

export const exportFormats = ['html', 'csv', 'json', 'sarif'] as const;
export type ExportFormat = (typeof exportFormats)[number];

const pathOfRuns = (mission: string) => `${pathOfMission(mission)}/consistency-checks`;
const pathOfRun = (mission: string, run: string) => `${pathOfRuns(mission)}/${encodeURIComponent(run)}`;

/** Asks for a run, and gives the id of the background job that does it. */
export async function startRun(mission: string, signal: AbortSignal): Promise<string> {
  const headers = { Accept: 'application/json', 'Content-Type': 'application/json' };
  const response = await send(pathOfRuns(mission), { method: 'POST', headers, body: '{}', signal });
  const job = /\/api\/jobs\/([^/?]+)$/.exec(response.headers.get('Location') ?? '')?.[1];
  if (job === undefined) throw unexpectedAnswer(response.status);
  return decodeURIComponent(job);
}

/** The newest first. */
export const listRuns = (mission: string, after?: string, signal?: AbortSignal) =>
  getJson<Page<ConsistencyRun>>(
    `${pathOfRuns(mission)}?limit=20${after === undefined ? '' : `&after=${encodeURIComponent(after)}`}`,
    signal,
  );

export const getLatestReport = (mission: string, language: string, signal?: AbortSignal) =>
  getTagged<ConsistencyReport>(`${pathOfRun(mission, 'latest')}?language=${language}`, signal);

export async function fetchRun(
  mission: string,
  run: string,
  format: ExportFormat,
  language: string,
): Promise<NamedFile> {
  const response = await send(`${pathOfRun(mission, run)}?language=${language}&format=${format}`);
  return fileOf(response, `consistency.${format}`);
}

export const getDifference = (
  mission: string,
  [earlier, later]: readonly [string, string],
  language: string,
  signal?: AbortSignal,
) =>
  getJson<RunDifference>(
    `${pathOfRun(mission, later)}/difference?with=${encodeURIComponent(earlier)}&language=${language}`,
    signal,
  );

export const listLinks = (mission: string, standing: LinkStanding, after?: string, signal?: AbortSignal) =>
  getTagged<Page<ItemLink>>(
    `${pathOfMission(mission)}/item-links?standing=${standing}${after === undefined ? '' : `&after=${encodeURIComponent(after)}`}`,
    signal,
  );

export const decideLink = (
  mission: string,
  link: string,
  body: NewDecision,
  eTag: string | undefined,
  signal: AbortSignal,
) =>
  sendJson<ItemLink>('POST', `${pathOfMission(mission)}/item-links/${encodeURIComponent(link)}/decisions`, {
    body,
    eTag,
    signal,
  });

/** What the latest run of its mission says of a document. */
export const getDocumentConsistency = (document: string, language: string, signal?: AbortSignal) =>
  getTagged<DocumentConsistency>(`${pathOfDocument(document)}/consistency?language=${language}`, signal);

async function getTagged<T>(path: string, signal?: AbortSignal): Promise<Tagged<T>> {
  const response = await send(path, { headers: { Accept: 'application/json' }, signal: signal ?? null });
  const eTag = response.headers.get('ETag')?.replace(/^(?:W\/)?"(.*)"$/, '$1');
  return { ...(await jsonOf<T>(response)), eTag };
}
