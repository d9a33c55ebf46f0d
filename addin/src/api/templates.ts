import { fileOf, type NamedFile } from './files';
import { getJson, send } from './http';
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

function query(values: Record<string, string>): string {
  const filled = Object.entries(values).filter(([, value]) => value.trim() !== '');
  return new URLSearchParams(filled.map(([key, value]) => [key, value.trim()])).toString();
}
