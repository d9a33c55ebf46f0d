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
export const process = {
  levels: [{ id: 'L1', title: 'Level 1', decisions: [decision] }],
  findings: [{ rule: 'PR-2', standing: 'broken', message: 'The order is not kept.', source: '1.2' }],
  table: {
    caption: 'The process',
    headings: ['Level', 'Mark', 'What', 'By', 'State', 'Date', 'Note'],
    rows: [{ level: 'Level 1', mark: '', item: 'Directive', by: 'USG', state: 'begun', date: '', note: '' }],
  },
};
export const inMission = {
  'GET /api/missions/m1': mission,
  'GET /api/missions/m1/documents': { items: [entry({ latest: version({ hasReport: true }) })] },
  'GET /api/documents/d1/versions/0.1/report': report(),
  'GET /api/missions/m1/members': [{ person: 'jonas', duties: [{ role: 'reviewer', branch: 'police' }] }],
  'GET /api/missions/m1/process': process,
};
