import type { CheckReport, Finding, Lens, TemplateDetail, TemplateSummary } from '../api/types';

export const finding = (values: Partial<Finding>): Finding => ({
  requirement: 'UPD-1',
  element: 'UPD-1',
  title: 'Situation',
  section: 'situation',
  outcome: 'met',
  severity: 'essential',
  message: 'The situation is not described.',
  hint: 'Describe the key issues.',
  source: 'UPD-1, IMPP guidelines, Annex B',
  ...values,
});

const endState = finding({
  requirement: 'UPD-2a',
  element: 'UPD-2a',
  title: 'Strategic end-state',
  section: 'strategic-objectives',
  outcome: 'not-met',
  message: 'The strategic end-state is not stated.',
  reason: 'The control still shows its guidance.',
  hint: 'State the situation in which the mission can leave.',
  place: { section: 'Objectives › End-state', paragraph: 12, snippet: 'Say in one sentence' },
});

const priorities = finding({
  requirement: 'UPD-2d',
  element: 'UPD-2d',
  title: 'Priorities',
  section: 'strategic-objectives',
  outcome: 'needs-review',
  severity: 'expected',
  message: 'Priorities are not set.',
  reason: 'The prose speaks of priorities, but nothing marks them.',
});

/** A directive of which one essential element is missing. */
export const report = (values: Partial<CheckReport> = {}): CheckReport => ({
  document: 'directive.docx',
  kind: 'usg-planning-directive',
  kindTitle: 'USG Planning Directive',
  detection: { kind: 'usg-planning-directive', confidence: 'likely', because: 'the title says so.' },
  templateVersion: '1.0',
  view: 'accepted',
  language: 'en',
  lenses: [],
  summary: {
    complete: false,
    met: 1,
    notMet: { essential: 1, expected: 0, advisory: 0 },
    needsReview: { essential: 0, expected: 1, advisory: 0 },
    notApplicable: 0,
    waived: 0,
    expiredWaivers: 0,
  },
  outcomes: [finding({}), endState, priorities],
  notAssessed: [{ what: 'pictures', count: 2, reason: 'Pictures are not read.' }],
  ...values,
});

export const templates: TemplateSummary[] = [
  {
    kind: 'usg-planning-directive',
    title: 'USG Planning Directive',
    purpose: 'Starts operational planning.',
    levels: ['1.2'],
    version: '1.0',
    sections: 2,
    elements: 3,
  },
];

export const template: TemplateDetail = {
  kind: 'usg-planning-directive',
  title: 'USG Planning Directive',
  purpose: 'Starts operational planning.',
  version: '1.0',
  sections: [
    { id: 'situation', title: 'Situation', elements: [] },
    { id: 'strategic-objectives', title: 'Objectives of the directive', elements: [] },
  ],
};

export const lenses: Lens[] = [
  { id: 'L-POC', title: 'Protection of civilians', purpose: 'Threats and answers.' },
];
