import type { Duty } from '../api/missions';
import { entry, version } from './library';
import { report } from './report';

export const mission = {
  id: 'm1',
  name: 'UN Mission',
  acronym: 'UNIMTA',
  country: 'Tamaria',
  stage: 1,
  eTag: 'm',
};
const decision = { id: 'D1', title: 'Mandate', decidedBy: 'Security Council', state: 'due', missing: [] };
const output = { kind: 'budget', title: 'Budget', state: 'undecided', condition: 'where money is asked for' };
export const process = {
  today: '2026-03-02',
  levels: [{ id: 'L1', title: 'Level 1', outputs: [output], decisions: [decision] }],
  notes: [
    {
      about: 'decision',
      title: 'Mandate',
      on: '2026-02-01',
      words: 'By cable',
      by: 'amina',
      at: '2026-02-02T10:00:00Z',
    },
  ],
  knownTriggers: [{ id: 'peace', title: 'Peace is agreed.' }],
  knownEvents: [{ id: 'authorised', title: 'The Council authorises it.' }],
  findings: [{ rule: 'PR-2', standing: 'broken', message: 'The order is not kept.', source: '1.2' }],
  table: {
    caption: 'The process',
    headings: ['Level', 'Mark', 'What', 'By', 'State', 'Date', 'Note'],
    rows: [{ level: 'Level 1', mark: '', item: 'Directive', by: 'USG', state: 'begun', date: '', note: '' }],
  },
};
export const inMission = {
  'GET /api/me': {
    name: 'amina',
    administrator: false,
    local: false,
    missions: [
      {
        id: 'm1',
        acronym: 'UNIMTA',
        name: 'UN Mission',
        duties: [{ role: 'planning-lead' }, { role: 'administrator' }],
      },
    ],
  },
  'GET /api/missions/m1': mission,
  'GET /api/missions/m1/documents': { items: [entry({ latest: version({ hasReport: true }) })] },
  'GET /api/documents/d1/versions/0.1/report': report(),
  'GET /api/missions/m1/members': [{ person: 'jonas', duties: [{ role: 'reviewer', branch: 'police' }] }],
  'GET /api/missions/m1/process': process,
};

/** Somebody with these duties in the mission. */
export const memberWith = (...duties: Duty[]) => ({
  name: 'jonas',
  administrator: false,
  local: false,
  missions: [{ id: 'm1', acronym: 'UNIMTA', name: 'UN Mission', duties }],
});
