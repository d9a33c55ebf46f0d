/* The shapes of the HTTP interface, named as the records of api/ImppOffice.Planning/Checks. */

export type Outcome = 'met' | 'not-met' | 'needs-review' | 'not-applicable';
export type Severity = 'essential' | 'expected' | 'advisory';

/** How open tracked changes are read. */
export type View = 'accepted' | 'rejected' | 'original';

/** How sure the kind of a document is; "given" where the person chose it. */
export type Confidence = 'given' | 'certain' | 'likely' | 'guess';

/** The words at the start of a paragraph, and how many times they stand before it in the main text. */
export interface Find {
  text: string;
  occurrence: number;
}

/** Where something new belongs: beside a control or a paragraph, or at an end of the main text. */
export interface Anchor {
  position: 'after' | 'before' | 'start' | 'end';
  tag?: string | null;
  find?: Find | null;
}

/** A place in a document: titles from the outermost section down, joined by " › ". */
export interface Place {
  section?: string;
  paragraph?: number;
  tag?: string;
  snippet?: string;
  find?: Find | null;
}

/** The outcome of one requirement. `message` says what is wrong when it does not hold. */
export interface Finding {
  requirement: string;
  element?: string;
  title?: string;
  section?: string;
  lens?: string;
  outcome: Outcome;
  severity: Severity;
  message: string;
  reason?: string;
  hint: string;
  source: string;
  place?: Place;
  places?: Place[];
}

export type SeverityCounts = Record<Severity, number>;

export interface ReportSummary {
  complete: boolean;
  met: number;
  notMet: SeverityCounts;
  needsReview: SeverityCounts;
  notApplicable: number;
}

export interface KindDetection {
  kind: string;
  confidence: Confidence;
  because: string;
}

/** Ids of elements that one way of settling the tracked changes takes away or brings. */
export interface Settling {
  removes: string[];
  adds: string[];
}

export interface WhatIf {
  changes: number;
  accepting: Settling;
  rejecting: Settling;
}

export interface NotAssessed {
  what: string;
  count: number;
  reason: string;
  place?: Place;
}

export interface CheckReport {
  document: string;
  kind: string;
  kindTitle: string;
  detection: KindDetection;
  templateVersion: string;
  view: View;
  language: string;
  lenses: string[];
  summary: ReportSummary;
  outcomes: Finding[];
  whatIf?: WhatIf;
  notAssessed: NotAssessed[];
}

export interface TemplateSummary {
  kind: string;
  title: string;
  purpose: string;
  levels: string[];
  version: string;
  sections: number;
  elements: number;
}

export interface TemplateElement {
  id: string;
  title: string;
  guidance: string;
  example?: string;
  source: string;
  severity: Severity;
}

export interface TemplateSection {
  id: string;
  title: string;
  elements: TemplateElement[];
}

export interface TemplateDetail {
  kind: string;
  title: string;
  purpose: string;
  version: string;
  sections: TemplateSection[];
}

export interface Lens {
  id: string;
  title: string;
  purpose: string;
}

/** RFC 9457, with the product's code and hint. */
export interface ProblemDetails {
  type?: string;
  title?: string;
  status?: number;
  detail?: string;
  code?: string;
  hint?: string;
  traceId?: string;
}
