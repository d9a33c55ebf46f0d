import { fileOf, type NamedFile } from './files';
import { jsonOf, send } from './http';
import type { CheckReport, View } from './types';
import { contentOf } from './upload';

/** How a document is to be read and judged; the kind is detected where none is given. */
export interface CheckOptions {
  kind?: string | undefined;
  /** Judged as the kind it grows into at the next decision point. */
  next?: boolean;
  view: View;
  lenses: readonly string[];
  language: string;
}

export type ReportFormat = 'json' | 'sarif' | 'html';

const endings: Record<ReportFormat, string> = { json: '.report.json', sarif: '.sarif', html: '.report.html' };

/** Checks one document. */
export async function checkDocument(
  file: File,
  options: CheckOptions,
  signal: AbortSignal,
): Promise<CheckReport> {
  const headers = { Accept: 'application/json' };
  const body = await formOf(file, options);
  return jsonOf<CheckReport>(await send('/api/checks', { method: 'POST', headers, body, signal }));
}

/** The same report as a file, exactly as the server writes it. */
export async function fetchReport(
  file: File,
  options: CheckOptions,
  format: ReportFormat,
): Promise<NamedFile> {
  const body = await formOf(file, options);
  const response = await send(`/api/checks?format=${format}`, { method: 'POST', body });
  return fileOf(response, stem(file.name) + endings[format]);
}

/** The document with the findings as Word comments. */
export async function fetchAnnotated(file: File, options: CheckOptions): Promise<NamedFile> {
  const response = await send('/api/checks/annotated', { method: 'POST', body: await formOf(file, options) });
  return fileOf(response, `${stem(file.name)}.annotated.docx`);
}

async function formOf(file: File, options: CheckOptions): Promise<FormData> {
  const form = new FormData();
  form.append('file', await contentOf(file), file.name);
  if (options.kind) form.append('kind', options.kind);
  if (options.next) form.append('next', 'true');
  form.append('view', options.view);
  form.append('language', options.language);
  for (const lens of options.lenses) form.append('lens', lens);
  return form;
}

const stem = (name: string) => name.replace(/\.[^.]*$/, '');
