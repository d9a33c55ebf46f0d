import { getJson, jsonOf, send } from './http';
import type { components } from './schema';

type Schemas = components['schemas'];

/** A background job. */
export type Job = Schemas['JobView'];

/** What the background jobs of the installation do. */
export type Operations = Schemas['OperationsView'];

export const getJob = (id: string, signal?: AbortSignal) => getJson<Job>(jobPath(id), signal);

export async function cancelJob(id: string, signal?: AbortSignal): Promise<Job> {
  return jsonOf<Job>(await send(jobPath(id), { method: 'DELETE', signal: signal ?? null }));
}

/** Has a failed or dead job done again. */
export async function retryJob(id: string, signal?: AbortSignal): Promise<Job> {
  return jsonOf<Job>(await send(`${jobPath(id)}/retry`, { method: 'POST', signal: signal ?? null }));
}

export const getOperations = (signal?: AbortSignal) => getJson<Operations>('/api/operations', signal);

export const hasEnded = ({ state }: Job) => state !== 'waiting' && state !== 'running';

export const jobPath = (id: string) => `/api/jobs/${encodeURIComponent(id)}`;
