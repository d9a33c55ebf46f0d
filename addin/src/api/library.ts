import { getJson } from './http';
import { afterOf, type Page, pathOfMission } from './missions';
import { everyOf } from './pages';
import { sendJson } from './sendJson';
import type { Schemas } from './types';

export type LibraryDocument = Schemas['DocumentView'];
export type SearchHit = Schemas['SearchHitView'];

/** What is told of a document before it has a version. */
export interface NewEntry {
  kind: string;
  name: string;
  title: string;
}

export const pathOfDocument = (document: string) => `/api/documents/${encodeURIComponent(document)}`;

export const listDocuments = (mission: string, after?: string, signal?: AbortSignal) =>
  getJson<Page<LibraryDocument>>(`${pathOfMission(mission)}/documents${afterOf(after)}`, signal);

/** All documents of a mission, for a person to choose from. */
export const everyDocument = (mission: string, signal?: AbortSignal) =>
  everyOf((after) => listDocuments(mission, after, signal));

export const getDocument = (document: string, signal?: AbortSignal) =>
  getJson<LibraryDocument>(pathOfDocument(document), signal);

/** The documents that carry this identity; more than one only where a file was copied. */
export const findByIdentity = (identity: string, signal?: AbortSignal) =>
  getJson<LibraryDocument[]>(`/api/documents?identity=${encodeURIComponent(identity)}`, signal);

export const searchDocuments = (words: string, signal?: AbortSignal) =>
  getJson<SearchHit[]>(`/api/search?q=${encodeURIComponent(words)}`, signal);

export const listRecycleBin = (after?: string, signal?: AbortSignal) =>
  getJson<Page<LibraryDocument>>(`/api/recycle-bin${afterOf(after)}`, signal);

export const registerDocument = (mission: string, entry: NewEntry, signal?: AbortSignal) =>
  sendJson<LibraryDocument>('POST', `${pathOfMission(mission)}/documents`, { body: entry, signal });

export const renameDocument = ({ id, eTag }: LibraryDocument, title: string, signal?: AbortSignal) =>
  sendJson<LibraryDocument>('PATCH', pathOfDocument(id), { body: { title }, eTag, signal });

/** Puts it into the recycle bin. */
export const removeDocument = ({ id, eTag }: LibraryDocument, signal?: AbortSignal) =>
  sendJson<LibraryDocument>('DELETE', pathOfDocument(id), { eTag, signal });

export const bringBack = (document: string, signal?: AbortSignal) =>
  sendJson<LibraryDocument>('POST', `${pathOfDocument(document)}/restore-from-bin`, { signal });

export const checkOut = (document: string, signal?: AbortSignal) =>
  sendJson<LibraryDocument>('POST', `${pathOfDocument(document)}/check-out`, { signal });

/** Gives the document back as it is in the library. */
export const checkIn = (document: string, signal?: AbortSignal) =>
  sendJson<LibraryDocument>('POST', `${pathOfDocument(document)}/check-in`, { signal });

/** Ends the check-out of somebody else. */
export const endCheckOut = (document: string, signal?: AbortSignal) =>
  sendJson<LibraryDocument>('POST', `${pathOfDocument(document)}/end-check-out`, { signal });
