import type { CoverageRow, ItemTrace } from './coverage';
import type { Find, NotAssessed, Outcome, Severity, SeverityCounts } from './types';

/** Why the documents of a mission were held against one another. */
export type RunCause =
  'asked' | 'saved' | 'approved' | 'superseded' | 'withdrawn' | 'link-decided' | 'nightly';

export interface ConsistencySummary {
  met: number;
  notMet: SeverityCounts;
  needsReview: SeverityCounts;
  notApplicable: number;
  suspect: number;
  onPurpose: number;
}

/** One time that the documents of a mission were held against one another. */
export interface ConsistencyRun {
  id: string;
  at: string;
  asOf: string;
  because: RunCause;
  by?: string;
  /** How many documents were read. */
  documents: number;
  summary: ConsistencySummary;
  /** How many judgements were taken over from earlier runs, and how many were made anew. */
  reused: number;
  judged: number;
}

/** A stretch of a text, in characters from 0: what only one side has, or a figure or date that differs. */
export interface TextMark {
  start: number;
  length: number;
  what: 'removed' | 'added' | 'number' | 'date';
}

/** A place in a version of a document of the library. */
export interface ConsistencyPlace {
  /** The id of the document in the library. */
  document: string;
  name: string;
  kind: string;
  version?: string;
  section?: string;
  paragraph?: number;
  tag?: string;
  snippet?: string;
  find?: Find;
  /** All that is stated there. */
  text?: string;
  marks?: TextMark[];
}

/** The word of a person that two texts differ on purpose, and until which day (yyyy-MM-dd). */
export interface OnPurpose {
  reason: string;
  by: string;
  until: string;
}

/** What a relation between documents, or a rule of the process, came to. */
export interface ConsistencyFinding {
  /** The same over runs as long as it is about the same items. */
  id: string;
  relation: string;
  outcome: Outcome;
  severity: Severity;
  message: string;
  reason: string;
  hint: string;
  source: string;
  /** What would settle it, where that is more than the hint. */
  settledBy?: string;
  items: string[];
  /** The link between the two items, where it is about two. */
  link?: string;
  /** What must be agreed with first, what must agree last. */
  places: ConsistencyPlace[];
  onPurpose?: OnPurpose;
}

/** A side of a link; `before` is what it said when somebody last answered for the link. */
export interface LinkSide extends ConsistencyPlace {
  item?: string;
  text: string;
  changed?: boolean;
  before?: string;
}

export type LinkStanding = 'ok' | 'suspect' | 'rejected' | 'on-purpose';

/** Two items that are taken for the same. */
export interface ItemLink {
  id: string;
  /** The name of the fact: strategic-objective, benchmark. */
  fact: string;
  from: LinkSide;
  to: LinkSide;
  by: 'item' | 'text' | 'confirmed';
  /** How alike the texts are, from 0 to 1. */
  score: number;
  wording: 'identical' | 'contradicting' | 'reworded' | 'other';
  standing: LinkStanding;
  note?: string;
  onPurpose?: OnPurpose;
}

export interface JudgedDocument {
  id: string;
  name: string;
  kind: string;
  kindTitle: string;
  version?: string;
  date?: string;
}

/** Whether the documents of a mission agree, as far as the reader may see them. */
export interface ConsistencyReport {
  mission: string;
  asOf: string;
  language: string;
  summary: ConsistencySummary;
  documents: JudgedDocument[];
  outcomes: ConsistencyFinding[];
  links: ItemLink[];
  coverage: { documents: string[]; rows: CoverageRow[] };
  traces: ItemTrace[];
  notAssessed: NotAssessed[];
  /** How many findings are left out, since the reader may not see one of their documents. */
  hidden: number;
}
