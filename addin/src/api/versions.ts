import { fileOf, type NamedFile } from './files';
import { bodyOf, getJson, jsonOf, send } from './http';
import { pathOfDocument } from './library';
import { afterOf, type Page } from './missions';
import { ifMatch, sendJson } from './sendJson';
import type { CheckReport, Schemas } from './types';
import { contentOf } from './upload';
import { formOfVersion, type SentVersion } from './versionForm';

export type Version = Schemas['VersionView'];
export type Uploaded = Schemas['UploadedView'];

export type ComparisonForm = 'html' | 'side-by-side';

const pathOfVersion = (document: string, number: string) =>
  `${pathOfDocument(document)}/versions/${encodeURIComponent(number)}`;

/** The newest first. */
export const listVersions = (document: string, after?: string, signal?: AbortSignal) =>
  getJson<Page<Version>>(`${pathOfDocument(document)}/versions${afterOf(after)}`, signal);

export async function saveVersion(
  document: string,
  sent: SentVersion,
  signal: AbortSignal,
): Promise<Uploaded> {
  const body = await formOfVersion(sent);
  const headers = { Accept: 'application/json', ...ifMatch(sent.follows) };
  const path = `${pathOfDocument(document)}/versions`;
  return jsonOf<Uploaded>(await send(path, { method: 'POST', headers, body, signal }));
}

/** A new version on top that says what an older one said. */
export const restoreVersion = (document: string, number: string, latest: string, signal?: AbortSignal) =>
  sendJson<Uploaded>('POST', `${pathOfVersion(document, number)}/restore`, {
    body: { comment: '' },
    eTag: latest,
    signal,
  });

export async function fetchVersion(
  document: string,
  number: string,
  signal?: AbortSignal,
): Promise<NamedFile> {
  const response = await send(`${pathOfVersion(document, number)}/content`, { signal: signal ?? null });
  return fileOf(response, `${number}.docx`);
}

/** The report that was kept with a version. */
export const getReport = (document: string, number: string, signal?: AbortSignal) =>
  getJson<CheckReport>(`${pathOfVersion(document, number)}/report`, signal);

/** The address of a page that compares a version with an earlier one. */
export const comparisonPage = (
  document: string,
  [older, newer]: [string, string],
  format: ComparisonForm,
  language: string,
) =>
  `${pathOfVersion(document, newer)}/comparison?with=${encodeURIComponent(older)}&format=${format}&language=${language}`;

/** The same page, fetched as whoever is signed in: Word's pane shows it itself. */
export async function fetchComparison(
  document: string,
  versions: [string, string],
  format: ComparisonForm,
  language: string,
  signal: AbortSignal,
): Promise<string> {
  const response = await send(comparisonPage(document, versions, format, language), { signal });
  return bodyOf(response, () => response.text());
}

/** The newer version with all that differs as tracked changes. */
export async function fetchRedline(document: string, [older, newer]: [string, string]): Promise<NamedFile> {
  const path = `${pathOfVersion(document, newer)}/comparison?with=${encodeURIComponent(older)}&format=docx`;
  return fileOf(await send(path), `${older}-${newer}.docx`);
}

/** A file with all that differs from a version as tracked changes. */
export async function fetchRedlineWith(document: string, number: string, file: File): Promise<NamedFile> {
  const body = new FormData();
  body.append('file', await contentOf(file), file.name);
  const path = `${pathOfVersion(document, number)}/comparison?format=docx`;
  return fileOf(await send(path, { method: 'POST', body }), file.name);
}
