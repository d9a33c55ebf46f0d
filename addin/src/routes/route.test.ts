import { isDeep, pageOf, pathOf, type Route, routeAt } from './route';

const addresses: [string, Route][] = [
  ['/check', { area: 'check' }],
  ['/check/directive.docx', { area: 'check', document: 'directive.docx' }],
  [
    '/check/directive.docx/UPD-2c.owner',
    { area: 'check', document: 'directive.docx', requirement: 'UPD-2c.owner' },
  ],
  ['/check/50%25%20a%2Fb%3F%23.docx', { area: 'check', document: '50% a/b?#.docx' }],
  ['/check/%D8%AA%D9%88%D8%AC%D9%8A%D9%87.docx', { area: 'check', document: 'توجيه.docx' }],
  ['/draft/directive.docx', { area: 'draft', document: 'directive.docx' }],
  ['/draft/directive.docx/UPD-2a', { area: 'draft', document: 'directive.docx', element: 'UPD-2a' }],
  ['/new', { area: 'new' }],
  ['/new/srsg-directive', { area: 'new', kind: 'srsg-directive' }],
  ['/versions/directive.docx', { area: 'versions', document: 'directive.docx' }],
  ['/missions', { area: 'missions' }],
  ['/missions/m1', { area: 'missions', mission: 'm1' }],
  ['/missions/m1/audit', { area: 'missions', mission: 'm1', view: 'audit' }],
  ['/missions/m1/consistency', { area: 'missions', mission: 'm1', view: 'consistency' }],
  ['/links', { area: 'links' }],
  ['/links/directive.docx', { area: 'links', document: 'directive.docx' }],
  ['/documents/d1', { area: 'documents', document: 'd1' }],
  ['/documents/d1/review', { area: 'documents', document: 'd1', view: 'review' }],
  ['/rounds/r1', { area: 'rounds', round: 'r1' }],
  ['/jobs', { area: 'jobs' }],
];

it.each(addresses)('%s leads to its place and back', (path, route) => {
  expect(routeAt(path)).toEqual(route);
  expect(pathOf(route)).toBe(path);
});

it.each(['/', '/pane.html'])('takes the start page %s for the check area', (path) => {
  expect(routeAt(path)).toEqual({ area: 'check' });
});

it.each([
  ['?go=insert', 'draft'],
  ['?go=insert-next', 'draft'],
  ['?go=insert-all', 'draft'],
  ['?go=check', 'check'],
  ['?go=save', 'versions'],
])('begins with a button of Word at %s', (search, area) => {
  expect(routeAt('/pane.html', search)).toEqual({ area });
});

it.each([
  '/nothing',
  '/check/a/b/c',
  '/new/a/b',
  '/check/100%',
  '/documents',
  '/documents/d1/else',
  '/rounds',
])('%s leads nowhere', (path) => {
  expect(routeAt(path)).toEqual({ area: 'nowhere' });
});

it('stays on the page for a finding or a kind, not for a document', () => {
  expect(pageOf(routeAt('/check/a.docx/UPD-1'))).toBe(pageOf(routeAt('/check/a.docx')));
  expect(pageOf(routeAt('/new/srsg-directive'))).toBe(pageOf(routeAt('/new')));
  expect(pageOf(routeAt('/check/a.docx'))).not.toBe(pageOf(routeAt('/check')));
  expect(
    ['/check/a.docx/UPD-1', '/new/x', '/new', '/check/a.docx'].map((path) => isDeep(routeAt(path))),
  ).toEqual([true, true, false, false]);
});
