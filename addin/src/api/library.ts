import { getJson, jsonOf, send } from './http';
import { afterOf, type Page, pathOfMission } from './missions';
import { everyPage } from './pages';
import { ifMatch, sendJson } from './sendJson';
import type { Schemas } from './types';
import { formOfVersion, type SentVersion } from './versionForm';

export type LibraryDocument = Schemas['DocumentView'];
export type Classification = Schemas['Classification'];

/** A document that another is built on; without a version it is whichever is in force. */
export type BasisLink = Schemas['BasisView'];

/** What is told of a document, and may be changed. */
export type DocumentChange = Partial<Pick<LibraryDocument, 'title' | 'classification' | 'readers' | 'basis'>>;

export type SearchHit = Schemas['SearchHitView'];

/** What is told of a document before it has a version. */
export interface NewEntry {
  kind: string;
  name: string;
  title: string;
}

export const classifications: readonly Classification[] = [
  'unclassified',
  'confidential',
  'strictly-confidential',
];

export const pathOfDocument = (document: string) => `/api/documents/${encodeURIComponent(document)}`;

export const listDocuments = (mission: string, after?: string, signal?: AbortSignal) =>
  getJson<Page<LibraryDocument>>(`${pathOfMission(mission)}/documents${afterOf(after)}`, signal);

/** All documents of a mission, for a person to choose from. */
export const everyDocument = (mission: string, signal?: AbortSignal) =>
  everyPage<LibraryDocument>(`${pathOfMission(mission)}/documents`, signal);

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

/** Changes what is given; the rest stays as it is. */
export const changeDocument = ({ id, eTag }: LibraryDocument, body: DocumentChange, signal?: AbortSignal) =>
  sendJson<LibraryDocument>('PATCH', pathOfDocument(id), { body, eTag, signal });

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

/** Makes a file the next version and gives the document back, both or neither. */
export async function checkInWith(
  document: string,
  sent: SentVersion,
  signal: AbortSignal,
): Promise<LibraryDocument> {
  const headers = { Accept: 'application/json', ...ifMatch(sent.follows) };
  const body = await formOfVersion(sent);
  const path = `${pathOfDocument(document)}/check-in`;
  return jsonOf<LibraryDocument>(await send(path, { method: 'POST', headers, body, signal }));
}

/** Ends the check-out of somebody else. */
export const endCheckOut = (document: string, signal?: AbortSignal) =>
  sendJson<LibraryDocument>('POST', `${pathOfDocument(document)}/end-check-out`, { signal });
