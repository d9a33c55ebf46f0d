/* The shapes of the HTTP interface by their names in the app; schema.ts is written from the server's description. */

import type { components } from './schema';

export type Schemas = components['schemas'];

export type Outcome = Schemas['Outcome'];
export type Severity = Schemas['Severity'];

/** How open tracked changes are read. */
export type View = Schemas['View'];

/** How sure the kind of a document is; "given" where the person chose it. */
export type Confidence = Schemas['Confidence'];

export type Place = Schemas['Place'];
export type Find = Schemas['Find'];

/** Where something new belongs: beside a control or a paragraph, or at an end of the main text. */
export interface Anchor {
  position: 'after' | 'before' | 'start' | 'end';
  tag?: string;
  find?: Find;
}

export type Finding = Schemas['Finding'];
export type FindingWaiver = Schemas['FindingWaiver'];
export type WaiverStanding = Schemas['WaiverStanding'];

export type SeverityCounts = Schemas['SeverityCounts'];
export type ReportSummary = Schemas['ReportSummary'];
export type KindDetection = Schemas['KindDetection'];
export type Settling = Schemas['Settling'];
export type WhatIf = Schemas['WhatIf'];
export type NotAssessed = Schemas['NotAssessed'];
export type CheckReport = Schemas['CheckReport'];

export type TemplateSummary = Schemas['TemplateSummary'];
export type TemplateElement = Schemas['ElementDetail'];
export type TemplateSection = Schemas['SectionDetail'];
export type TemplateDetail = Schemas['TemplateDetail'];
export type Lens = Schemas['LensSummary'];

/** RFC 9457, with the product's code and hint. */
export type ProblemDetails = Schemas['ProblemDetails'];
