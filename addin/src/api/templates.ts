import { fileOf, type NamedFile } from './files';
import { bodyOf, getJson, send } from './http';
import type { Lens, TemplateDetail, TemplateSummary } from './types';

/** What a new document is made for; empty texts stay open in the document. */
export interface NewDocument {
  kind: string;
  language: string;
  mission: string;
  country: string;
}

export const listTemplates = (language: string, signal?: AbortSignal) =>
  getJson<TemplateSummary[]>(`/api/templates?${query({ language })}`, signal);

export const getTemplate = (kind: string, language: string, signal?: AbortSignal) =>
  getJson<TemplateDetail>(`/api/templates/${encodeURIComponent(kind)}?${query({ language })}`, signal);

export const listLenses = (language: string, signal?: AbortSignal) =>
  getJson<Lens[]>(`/api/lenses?${query({ language })}`, signal);

/** A new document with the template's sections and guidance. */
export async function fetchNewDocument({ kind, ...choices }: NewDocument): Promise<NamedFile> {
  const response = await send(`/api/templates/${encodeURIComponent(kind)}/document?${query(choices)}`);
  return fileOf(response, `${kind}.docx`);
}

/** Sections of a kind, in the template's order, as one document for inserting. */
export const fetchSections = (
  kind: string,
  sections: readonly string[],
  language: string,
  signal: AbortSignal,
) => content(`${sectionsOf(kind)}?${query({ language })}${each('section', sections)}`, signal);

/** Elements of one section, without its heading, as one document for inserting. */
export const fetchElements = (
  kind: string,
  section: string,
  elements: readonly string[],
  language: string,
  signal: AbortSignal,
) =>
  content(
    `${sectionsOf(kind)}/${encodeURIComponent(section)}?${query({ language })}${each('element', elements)}`,
    signal,
  );

const sectionsOf = (kind: string) => `/api/templates/${encodeURIComponent(kind)}/sections`;

const each = (name: string, values: readonly string[]) =>
  values.map((value) => `&${name}=${encodeURIComponent(value)}`).join('');

async function content(path: string, signal: AbortSignal): Promise<Blob> {
  const response = await send(path, { signal });
  return bodyOf(response, () => response.blob());
}

function query(values: Record<string, string>): string {
  const filled = Object.entries(values).filter(([, value]) => value.trim() !== '');
  return new URLSearchParams(filled.map(([key, value]) => [key, value.trim()])).toString();
}
