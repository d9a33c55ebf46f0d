import { FluentProvider } from '@fluentui/react-components';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { AuditLine } from '../api/audit';
import { visit } from '../testing/address';
import { serveLibrary } from '../testing/library';
import { inMission } from '../testing/missions';
import { answer } from '../testing/server';
import { MissionsPage } from './MissionsPage';

const user = userEvent.setup();
const line = (values: Partial<AuditLine>): AuditLine => ({
  number: 1,
  at: '2026-03-01T10:00:00Z',
  who: 'amina',
  what: 'mission-added',
  subject: 'mission/m1',
  previousHash: '00',
  hash: 'ab',
  ...values,
});

function open(administrator: boolean, pages: object[]) {
  const me = { ...inMission['GET /api/me'], administrator };
  let page = 0;
  const asked = serveLibrary({
    ...inMission,
    'GET /api/me': me,
    'GET /api/missions/m1/audit': () => answer(pages[page++]),
    'GET /api/audit/verification': { whole: true, lines: 12, lastHash: 'cd' },
  });
  visit('/missions/m1/audit');
  render(
    <FluentProvider>
      <MissionsPage />
    </FluentProvider>,
  );
  return asked;
}

it('tells who did what in words, page by page, and goes on where the list ends', async () => {
  open(false, [
    {
      items: [line({}), line({ number: 2, what: 'version-uploaded', subject: 'document/d1/0.1' })],
      next: '2',
    },
    { items: [line({ number: 3, what: 'never-heard-of', subject: 'mission/m1/members/jonas' })] },
  ]);
  const row = await screen.findByRole('row', { name: /^2 .*amina Version saved Directive/ });
  expect(within(row).getByRole('link', { name: 'Directive' })).toHaveAttribute('href', '/documents/d1');
  await user.click(screen.getByRole('button', { name: 'Show more' }));
  expect(await screen.findByRole('row', { name: /^3 .*never-heard-of jonas/ })).toBeVisible();
  expect(screen.getByText('That is all.')).toHaveFocus();
});

it('verifies the whole log for administrators, and says to others who can', async () => {
  open(true, [{ items: [line({})] }]);
  await user.click(await screen.findByRole('button', { name: 'Verify the whole log' }));
  expect(await screen.findByText('The chain is unbroken. Lines in the whole log: 12.')).toBeVisible();
});

it('says to a planning lead who can verify the log', async () => {
  open(false, [{ items: [] }]);
  expect(await screen.findByText(/An administrator of ImppOffice can verify/)).toBeVisible();
  expect(screen.getByText('Nothing is on record for this mission.')).toBeVisible();
});
