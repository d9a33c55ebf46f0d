import { fileOf } from './files';
import { jsonOf, send } from './http';
import type { Anchor } from './types';
import { contentOf } from './upload';
import type { components } from './schema';

type Schemas = components['schemas'];

export type ElementStanding = Schemas['ElementPresence'];

/** One element of the template, and how it stands in the document. */
export type ElementOutline = Schemas['ElementStanding'];

export type SectionOutline = Schemas['SectionStanding'];

/**
 * What is wrong with the controls of a document, and can be put right without touching its text. Without words to begin
 * from, an empty control is attached below the place.
 */
export type Repair = Schemas['Repair'];

/** What a newer template changes in a document made from an older one. */
export type Upgrade = Schemas['TemplateUpgrade'];

/** What the document says of itself in its own custom XML. */
export type OutlineIdentity = Schemas['DraftIdentity'];

/** A document seen through its template: what is there, what is not, what can be put right. */
export type DraftOutline = Schemas['DraftOutline'];

/** One change to a document; the server makes all of a request or none. */
export type Edit =
  | { do: 'insert-sections'; sections: readonly string[]; at?: Anchor }
  | { do: 'insert-elements'; elements: readonly string[] }
  | { do: 'fill'; element: string; paragraphs: readonly string[] }
  | { do: 'fill'; element: string; rows: readonly (readonly string[])[] }
  | { do: 'add-rows'; element: string; count: number }
  | { do: 'repair'; repairs: readonly string[] }
  | { do: 'upgrade' }
  | { do: 'waive'; requirement: string; reason: string; by: string; until: string }
  | { do: 'withdraw-waiver'; requirement: string };

/** How a document is to be understood; the kind is detected, and the language is its own, where none is given. */
export interface DraftOptions {
  kind?: string | undefined;
  language?: string | undefined;
}

/** The outline of a document. */
export async function fetchOutline(
  file: File,
  options: DraftOptions,
  signal: AbortSignal,
): Promise<DraftOutline> {
  const headers = { Accept: 'application/json' };
  const body = await formOf(file, options);
  return jsonOf<DraftOutline>(await send('/api/drafts', { method: 'POST', headers, body, signal }));
}

/** The document after some changes; the one given stays as it is. */
export async function editDocument(
  file: File,
  options: DraftOptions,
  edits: readonly Edit[],
  signal: AbortSignal,
): Promise<File> {
  const body = await formOf(file, options);
  body.append('edits', JSON.stringify(edits));
  const { content } = await fileOf(
    await send('/api/drafts/edits', { method: 'POST', body, signal }),
    file.name,
  );
  return new File([content], file.name, { type: file.type });
}

async function formOf(file: File, { kind, language }: DraftOptions): Promise<FormData> {
  const form = new FormData();
  form.append('file', await contentOf(file), file.name);
  if (kind) form.append('kind', kind);
  if (language) form.append('language', language);
  return form;
}
