import type { DraftOutline, ElementOutline, Repair } from '../api/drafts';
import type { Place } from '../api/types';

/** A version that was saved to the library, read where the open document cannot be. */
export interface SavedVersion {
  label: string;
  savedAt: string;
  by: string;
}

/** The document as a file, and where it was read: in the document itself, or in its last saved version. */
export interface DocumentCopy {
  file: File;
  from: 'document' | SavedVersion;
}

/** Where something is put: where the template's order has it, or after the paragraph with the cursor. */
export type Where = 'template' | 'selection';

/** At the place itself; near it, because the document has changed since; or nowhere. */
export type Arrival = 'there' | 'elsewhere' | 'nowhere';

/** Something under way: a way out, and how much of it is done, from 0 to 1. */
export interface Work {
  signal: AbortSignal;
  progress?: (done: number) => void;
}

/** What this host lets a person do with the document. */
export interface Abilities {
  goTo: boolean;
  insertAtSelection: boolean;
  /** True where the person may take the document off the page. */
  leave: boolean;
  /** True where the document's identity can be written here. */
  identify: boolean;
}

/** A requirement that need not hold in this document, why, who says so and until which day (yyyy-MM-dd). */
export interface Waiver {
  requirement: string;
  reason: string;
  by: string;
  until: string;
}

/** What a document is, for the custom XML it carries with it. */
export interface Identity {
  kind: string;
  templateVersion: string;
  language: string;
  mission: string;
  country: string;
}

/** What can change of an open document; each change gives a new one. */
export interface DocumentState {
  /** Counts the changes made through this page: what was found in an earlier revision may no longer hold. */
  revision: number;
  /** The kind the person chose; detected where undefined. */
  kind: string | undefined;
  /** How many steps can be taken back, and again. */
  undo: number;
  redo: number;
}

/** An element and the tag of its control. */
export type Tagged = Pick<ElementOutline, 'id' | 'tag'>;

export type Content = { paragraphs: readonly string[] } | { rows: readonly (readonly string[])[] };

/** What only a document held in the browser allows: in Word, the person writes, undoes and saves there. */
export interface HeldActions {
  fill(element: string, content: Content, work: Work): Promise<void>;
  undo(): void;
  redo(): void;
  /** The document as it is now. */
  file(): File;
}

/**
 * A planning document that is open here. What cannot be done is an ApiProblem, and the document is then as it was; an
 * abort is an AbortError. An outline given along is the newest one of this document.
 */
export interface OpenDocument {
  readonly id: string;
  /** Its name on the page and in the address. */
  readonly name: string;
  readonly can: Abilities;
  readonly state: DocumentState;
  readonly held: HeldActions | null;
  /** Calls back after each change of state until the function it gives is called. */
  subscribe(changed: () => void): () => void;
  chooseKind(kind: string | undefined): void;
  read(work: Work): Promise<DocumentCopy>;
  /** The id that the document carries with it, by which the library knows it again; null where it has none. */
  identity(work: Work): Promise<string | null>;
  goTo(place: Place): Promise<Arrival>;
  insertSections(outline: DraftOutline, sections: readonly string[], where: Where, work: Work): Promise<void>;
  insertElements(outline: DraftOutline, elements: readonly string[], where: Where, work: Work): Promise<void>;
  /** All that the template asks for and the outline has not, each where the template's order has it. */
  insertMissing(outline: DraftOutline, work: Work): Promise<void>;
  addRows(element: Tagged, count: number, work: Work): Promise<void>;
  repair(outline: DraftOutline, repairs: readonly Repair[], work: Work): Promise<void>;
  /** Takes the document over to the newer template, and inserts what it asks for in addition. */
  upgrade(outline: DraftOutline, work: Work): Promise<void>;
  /** Writes down what the document is, where it does not say so itself; what it says already stays. */
  ensureIdentity(identity: Identity, work: Work): Promise<void>;
  /** A waiver for the same requirement takes the place of an older one. */
  waive(waiver: Waiver, work: Work): Promise<void>;
  withdrawWaiver(requirement: string, work: Work): Promise<void>;
}
