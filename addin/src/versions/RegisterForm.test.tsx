import { FluentProvider } from '@fluentui/react-components';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { DocumentInWord } from '../testing/DocumentInWord';
import { entry, serveLibrary } from '../testing/library';
import { memberWith } from '../testing/missions';
import { answer } from '../testing/server';
import { RegisterForm } from './RegisterForm';

const user = userEvent.setup();

function open() {
  render(
    <FluentProvider>
      <RegisterForm document={new DocumentInWord()} onRegistered={() => undefined} />
    </FluentProvider>,
  );
}

const unknown = {
  'GET /api/missions': {
    items: [{ id: 'm1', name: 'UNIMTA', acronym: 'U', country: 'T', stage: 1, eTag: 'm' }],
  },
};

it('offers a document that was registered since the mission was chosen', async () => {
  const registered = [entry({ title: 'Old plan' })];
  serveLibrary({ ...unknown, 'GET /api/missions/m1/documents': () => answer({ items: registered }) });
  open();
  await user.selectOptions(await screen.findByLabelText(/^Mission/), 'UNIMTA');
  await screen.findByRole('option', { name: 'Old plan' });
  registered.push(entry({ id: 'd2', title: 'New plan' }));
  await user.click(screen.getByLabelText('Document of the mission'));
  expect(await screen.findByRole('option', { name: 'New plan' })).toBeInTheDocument();
});

it('tells a drafter whom to ask where the document is not registered yet', async () => {
  serveLibrary({
    ...unknown,
    'GET /api/me': memberWith({ role: 'drafter' }),
    'GET /api/missions/m1/documents': { items: [] },
    'GET /api/missions/m1/members': [
      { person: 'jonas', duties: [{ role: 'drafter' }] },
      { person: 'lea', duties: [{ role: 'planning-lead' }] },
    ],
  });
  open();
  await user.selectOptions(await screen.findByLabelText(/^Mission/), 'UNIMTA');
  expect(
    await screen.findByText(/a planning lead of the mission has to add it first.*: lea\./),
  ).toBeVisible();
  expect(screen.getByRole('button', { name: 'Continue' })).toBeDisabled();
});
