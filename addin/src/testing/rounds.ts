import type { CommentRow } from '../api/matrix';
import type { ReviewRound } from '../api/rounds';

export const round = (values: Partial<ReviewRound> = {}): ReviewRound => ({
  id: 'r1',
  document: 'd1',
  mission: 'm1',
  version: '0.2',
  state: 'open',
  opened: '2026-03-01T10:00:00Z',
  openedBy: 'lead',
  deadline: '2026-03-20T10:00:00Z',
  silence: 'not-cleared',
  reviewers: [
    { branch: 'police', user: 'Amina', silent: true },
    { branch: 'military', user: 'jonas', answer: 'cleared', at: '2026-03-02T10:00:00Z', silent: false },
  ],
  findings: [],
  reminders: [{ branch: 'police', user: 'Amina', dueSince: '2026-03-18T10:00:00Z' }],
  history: [{ what: 'opened', who: 'lead', when: '2026-03-01T10:00:00Z', text: 'The round was opened.' }],
  eTag: 'r-tag',
  ...values,
});

export const row = (values: Partial<CommentRow> = {}): CommentRow => ({
  id: 'c1',
  section: ['Situation'],
  paragraph: 3,
  placing: 'same-text',
  quote: 'the parties',
  branch: 'police',
  author: 'Amina',
  comment: 'Name them.',
  replies: [],
  resolved: false,
  copy: 'copy.docx',
  decision: 'open',
  group: 'c1',
  eTag: 't1',
  ...values,
});
