import type { ConsistencyFinding, ConsistencyReport, ConsistencyRun, ItemLink } from '../api/consistency';
import type { CoverageCell } from '../api/coverage';

const counts = (essential: number) => ({ essential, expected: 0, advisory: 0 });

const summary = {
  met: 12,
  notMet: counts(1),
  needsReview: counts(1),
  notApplicable: 3,
  suspect: 1,
  onPurpose: 0,
};

export const run = (values: Partial<ConsistencyRun> = {}): ConsistencyRun => ({
  id: 'run-2',
  at: '2026-03-02T10:00:00Z',
  asOf: '2026-03-02',
  because: 'saved',
  documents: 3,
  summary,
  reused: 40,
  judged: 2,
  ...values,
});

const directive = { document: 'd1', name: 'directive.docx', kind: 'usg-planning-directive', version: '1.0' };
const plan = { document: 'd2', name: 'plan.docx', kind: 'draft-mission-plan', version: '0.3' };
const older = '80 districts are secure by 31 March 2027.';
const newer = '60 districts are secure by 31 March 2027.';

export const finding = (values: Partial<ConsistencyFinding> = {}): ConsistencyFinding => ({
  id: 'f1',
  relation: 'C-3',
  outcome: 'not-met',
  severity: 'essential',
  message: 'Benchmarks stand in the Mission Plan with the same target.',
  reason: 'B-1: the words are the same, but a figure differs.',
  hint: 'Carry the newer figure down.',
  source: 'IMPP guidelines, 1.2.3',
  items: ['B-1'],
  link: 'l1',
  places: [
    {
      ...directive,
      section: 'Benchmarks',
      paragraph: 12,
      text: newer,
      marks: [{ start: 0, length: 2, what: 'added' }],
    },
    {
      ...plan,
      section: 'Results',
      paragraph: 40,
      tag: 'benchmark',
      text: older,
      marks: [
        { start: 0, length: 2, what: 'removed' },
        { start: 0, length: 2, what: 'number' },
      ],
    },
  ],
  ...values,
});

export const link = (values: Partial<ItemLink> = {}): ItemLink => ({
  id: 'l1',
  fact: 'benchmark',
  from: { ...directive, item: 'B-1', text: newer, changed: true, before: older },
  to: { ...plan, item: 'B-1', text: older, changed: false },
  by: 'text',
  score: 0.9,
  wording: 'contradicting',
  standing: 'suspect',
  ...values,
});

const cell = (standing: CoverageCell['standing'], letter: string, of?: string): CoverageCell =>
  of === undefined ? { standing, letter } : { standing, letter, link: of };

export const consistency = (values: Partial<ConsistencyReport> = {}): ConsistencyReport => ({
  mission: 'UN Mission',
  asOf: '2026-03-02',
  language: 'en',
  summary,
  documents: [
    {
      id: 'd1',
      name: 'directive.docx',
      kind: 'usg-planning-directive',
      kindTitle: 'Directive',
      version: '1.0',
    },
    { id: 'd2', name: 'plan.docx', kind: 'draft-mission-plan', kindTitle: 'Plan', version: '0.3' },
    { id: 'd3', name: 'budget.docx', kind: 'mission-budget', kindTitle: 'Budget', version: '0.1' },
  ],
  outcomes: [
    finding(),
    finding({ id: 'f2', relation: 'C-7', outcome: 'met', reason: '3 compared, and all agree.' }),
    finding({
      id: 'f3',
      relation: 'C-8',
      outcome: 'needs-review',
      reason: 'The wording differs.',
      message: 'The end-state is the same statement.',
    }),
  ],
  links: [link()],
  coverage: {
    documents: ['d1', 'd2', 'd3'],
    rows: [
      {
        id: 'r1',
        fact: 'benchmark',
        item: 'B-1',
        text: newer,
        cells: [cell('stated', 'S'), cell('contradicts', 'X', 'l1'), cell('missing', 'M')],
      },
      {
        id: 'r2',
        fact: 'strategic-objective',
        item: 'SO-1',
        text: 'Civilians are safe.',
        cells: [cell('stated', 'S'), cell('identical', 'I'), cell('not-expected', '–')],
      },
    ],
  },
  traces: [
    {
      row: 'r1',
      source: 'resolution 2899 (2026), paragraph 3',
      steps: [
        { item: 'B-1', text: newer, standing: 'stated', place: directive },
        { item: 'B-1', text: older, standing: 'contradicts', place: plan },
      ],
    },
    {
      row: 'r2',
      steps: [{ item: 'SO-1', text: 'Civilians are safe.', standing: 'stated', place: directive }],
    },
  ],
  notAssessed: [],
  hidden: 2,
  ...values,
});
