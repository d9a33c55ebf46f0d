import { FluentProvider } from '@fluentui/react-components';
import { render, screen } from '@testing-library/react';
import { entry, serveLibrary, version } from '../testing/library';
import { ReviewPage } from './ReviewPage';

const approval = {
  possible: true,
  refusals: [],
  version: '0.2',
  publishes: '1.0',
  issuedBy: 'USG',
  suspicions: [],
  eTag: 'v2',
};

function open(routes: Parameters<typeof serveLibrary>[0]) {
  serveLibrary({
    'GET /api/documents/d1': entry(),
    'GET /api/documents/d1/review-rounds': { items: [] },
    'GET /api/documents/d1/approval': approval,
    'GET /api/documents/d1/history': { standing: { document: 'd1', suspicions: [] }, items: [] },
    ...routes,
  });
  render(
    <FluentProvider>
      <ReviewPage id="d1" here />
    </FluentProvider>,
  );
}

it('says of a version in force only that, offers to withdraw it, and to review a new draft instead', async () => {
  const refusals = [{ code: 'not-a-draft', title: 'Version 1.0 is in force.', hint: 'Save a draft.' }];
  const latest = version({ number: '1.0', state: 'published' });
  open({
    'GET /api/documents/d1': entry({ latest }),
    'GET /api/documents/d1/approval': {
      ...approval,
      possible: false,
      refusals,
      version: '1.0',
      publishes: '2.0',
      state: 'approved',
      inForce: '1.0',
    },
  });
  expect(await screen.findByText('In force now: version 1.0')).toBeVisible();
  expect(await screen.findByRole('button', { name: 'Withdraw the document…' })).toBeVisible();
  expect(screen.queryByText(/would be in force/)).not.toBeInTheDocument();
  expect(screen.queryByText(/What stands in the way/)).not.toBeInTheDocument();
  expect(await screen.findByText(/^Version 1.0 is in force and is not reviewed again/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Open the round' })).not.toBeInTheDocument();
});

it('opens no round on what is no longer in force', async () => {
  open({ 'GET /api/documents/d1': entry({ latest: version({ number: '1.0', state: 'superseded' }) }) });
  expect(await screen.findByText(/^Version 1.0 is no longer in force/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Open the round' })).not.toBeInTheDocument();
});

it('names what a refusal is about where its title does not', async () => {
  const refusals = [
    { code: 'basis-missing', title: 'A basis is missing.', hint: 'Name it.', details: 'sg-plan' },
  ];
  open({ 'GET /api/documents/d1/approval': { ...approval, possible: false, refusals } });
  expect(await screen.findByText('sg-plan')).toBeVisible();
});
