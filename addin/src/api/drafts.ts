import { fileOf } from './files';
import { jsonOf, send } from './http';
import type { Anchor, Find, KindDetection, Place, Severity } from './types';
import { contentOf } from './upload';

export type ElementStanding = 'filled' | 'open' | 'untagged' | 'absent';

/** One element of the template, and how it stands in the document. */
export interface ElementOutline {
  id: string;
  title: string;
  guidance: string;
  example?: string;
  source: string;
  severity: Severity;
  form: 'paragraphs' | 'list' | 'table';
  columns?: { id: string; title: string }[];
  standing: ElementStanding;
  /** The tag of its control; where it has none, the one it would have. */
  tag: string;
  controls: number;
  rows?: number;
  place?: Place;
  /** Where the template's order puts it; only while it is absent and its section is there. */
  anchor?: Anchor;
}

export interface SectionOutline {
  id: string;
  title: string;
  standing: 'present' | 'absent';
  place?: Place;
  /** Where the template's order puts it; only while it is absent. */
  anchor?: Anchor;
  elements: ElementOutline[];
}

/**
 * What is wrong with the controls of a document, and can be put right without touching its text. Without words to begin
 * from, an empty control is attached below the place.
 */
export interface Repair {
  id: string;
  what: 'attach' | 'duplicate' | 'unknown';
  element?: string;
  tag?: string;
  title: string;
  message: string;
  place?: Place;
  from?: Find;
  to?: Find;
}

/** What a newer template changes in a document made from an older one. */
export interface Upgrade {
  from: string;
  to: string;
  renamed: { from: string; to: string; title: string }[];
  added: string[];
  retired: { tag: string; title: string }[];
}

/** What the document says of itself in its own custom XML. */
export interface OutlineIdentity {
  documentId?: string;
  mission?: string;
  country?: string;
  language?: string;
  templateVersion?: string;
  kind?: string;
}

/** A document seen through its template: what is there, what is not, what can be put right. */
export interface DraftOutline {
  document: string;
  kind: string;
  kindTitle: string;
  detection: KindDetection;
  language: string;
  templateVersion: string;
  madeFrom?: string;
  /** Absent where the document says nothing of itself. */
  identity?: OutlineIdentity;
  /** Absent where the template has not changed since, or the document does not say which it was made from. */
  upgrade?: Upgrade;
  trackedChanges: number;
  sections: SectionOutline[];
  repairs: Repair[];
}

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
