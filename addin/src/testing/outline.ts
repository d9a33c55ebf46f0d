import type { DraftOutline, ElementOutline, SectionOutline } from '../api/drafts';

export const element = (values: Partial<ElementOutline> = {}): ElementOutline => ({
  id: 'UPD-2a',
  title: 'Strategic end-state',
  guidance: 'Say when the mission can leave.',
  example: 'A State that protects its people.',
  source: 'UPD-2a, IMPP guidelines, Annex B',
  severity: 'essential',
  form: 'paragraphs',
  standing: 'open',
  tag: 'impp:UPD-2a',
  controls: 1,
  place: { section: 'Objectives', paragraph: 4, tag: 'impp:UPD-2a' },
  ...values,
});

const afterSituation = { position: 'after', tag: 'impp:UPD-1' } as const;

const situation: SectionOutline = {
  id: 'situation',
  title: 'Situation',
  standing: 'present',
  place: { section: 'Situation', paragraph: 1, find: { text: 'Situation', occurrence: 0 } },
  elements: [
    element({ id: 'UPD-1', title: 'Key issues', tag: 'impp:UPD-1', standing: 'filled' }),
    element({
      id: 'UPD-1b',
      title: 'Actors',
      tag: 'impp:UPD-1b',
      standing: 'absent',
      controls: 0,
      anchor: afterSituation,
    }),
    element({
      id: 'UPD-1c',
      title: 'Benchmarks',
      tag: 'impp:UPD-1c',
      form: 'table',
      columns: [
        { id: 'indicator', title: 'Indicator' },
        { id: 'target', title: 'Target' },
      ],
    }),
    element({ id: 'UPD-1d', title: 'Risks', tag: 'impp:UPD-1d' }),
  ],
};

const absent = (id: string, title: string, elements: ElementOutline[]): SectionOutline => ({
  id,
  title,
  standing: 'absent',
  anchor: afterSituation,
  elements,
});

/** A directive of which one section is there, an element missing in it, and two sections are not. */
export const outline = (values: Partial<DraftOutline> = {}): DraftOutline => ({
  document: 'directive.docx',
  kind: 'usg-planning-directive',
  kindTitle: 'USG Planning Directive',
  detection: { kind: 'usg-planning-directive', confidence: 'certain', because: 'it says so itself.' },
  language: 'en',
  templateVersion: '1.0',
  madeFrom: '1.0',
  identity: {
    documentId: 'a',
    mission: 'UNIMTA',
    language: 'fr',
    templateVersion: '1.0',
    kind: 'usg-planning-directive',
  },
  trackedChanges: 0,
  sections: [
    situation,
    absent('objectives', 'Objectives', [element({ standing: 'absent', controls: 0 })]),
    absent('timing', 'Timing', [
      element({ id: 'UPD-3', title: 'Dates', tag: 'impp:UPD-3', standing: 'absent' }),
    ]),
  ],
  repairs: [],
  ...values,
});
