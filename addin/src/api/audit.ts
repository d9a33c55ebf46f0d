import { fileOf, type NamedFile } from './files';
import { getJson, send } from './http';
import { afterOf, type Page, pathOfMission } from './missions';
import { everyPage } from './pages';
import type { Schemas } from './types';

/** A line of the audit log: who did what to what, and the hash that chains it to the line before. */
export type AuditLine = Schemas['AuditLineView'];

/** Whether the log is whole: no line changed, none removed. */
export type AuditVerification = Schemas['AuditVerification'];

const pathOfAudit = (mission: string) => `${pathOfMission(mission)}/audit`;

export const listAudit = (mission: string, after?: string, signal?: AbortSignal) =>
  getJson<Page<AuditLine>>(`${pathOfAudit(mission)}${afterOf(after)}`, signal);

/** Looks at every line of the whole log, not only at those of one mission. */
export const verifyAudit = (signal?: AbortSignal) =>
  getJson<AuditVerification>('/api/audit/verification', signal);

/** Every line about a mission. */
export async function fetchAudit(mission: string, format: 'csv' | 'json'): Promise<NamedFile> {
  if (format === 'csv') return fileOf(await send(`${pathOfAudit(mission)}?format=csv`), 'audit.csv');
  const lines = await everyPage<AuditLine>(pathOfAudit(mission));
  const content = new Blob([JSON.stringify(lines, null, 2)], { type: 'application/json' });
  return { name: 'audit.json', content, signatureBroken: false };
}
