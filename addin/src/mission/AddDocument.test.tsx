import { FluentProvider } from '@fluentui/react-components';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { visit } from '../testing/address';
import { entry, serveLibrary } from '../testing/library';
import { inMission } from '../testing/missions';
import { answer } from '../testing/server';
import { MissionsPage } from './MissionsPage';

const user = userEvent.setup();

it('registers a document without a file, for a drafter to save its first version', async () => {
  const asked = serveLibrary({
    ...inMission,
    'POST /api/missions/m1/documents': () => answer(entry(), 201),
  });
  visit('/missions/m1');
  render(
    <FluentProvider>
      <MissionsPage />
    </FluentProvider>,
  );
  const form = await screen.findByRole('form', { name: 'Add a document' });
  await user.selectOptions(await within(form).findByLabelText(/^Kind/), 'USG Planning Directive');
  expect(screen.getByText(/drafters to choose/)).toBeVisible();
  await user.click(within(form).getByRole('button', { name: 'Add without a file' }));
  expect(await screen.findByText('USG Planning Directive was added.')).toBeVisible();
  expect(asked.filter(({ method }) => method === 'POST').map(({ body }) => body)).toEqual([
    { kind: 'usg-planning-directive', name: 'usg-planning-directive.docx', title: 'USG Planning Directive' },
  ]);
});
