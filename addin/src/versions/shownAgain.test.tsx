import { FluentProvider } from '@fluentui/react-components';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { DocumentsContext } from '../documents/DocumentsContext';
import { visit } from '../testing/address';
import { DocumentInWord } from '../testing/DocumentInWord';
import { entry, serveLibrary, version } from '../testing/library';
import { answer } from '../testing/server';
import { ShownAgain } from '../ui/ShownAgain';
import { VersionsPage } from './VersionsPage';

const user = userEvent.setup();
const documents = { list: [new DocumentInWord()], add: null, remove: () => undefined };
const pane = (here: boolean) => (
  <FluentProvider>
    <DocumentsContext value={documents}>
      <ShownAgain here={here}>
        <VersionsPage />
      </ShownAgain>
    </DocumentsContext>
  </FluentProvider>
);

it('goes on from the version the person saw, though a newer one is told when the tab is shown again', async () => {
  let latest = version({ number: '0.2', eTag: 'v2' });
  const asked = serveLibrary({
    'GET /api/documents': () => answer([entry({ latest })]),
    'GET /api/documents/d1/versions': () => answer({ items: [latest] }),
    'POST /api/documents/d1/versions': () => answer({ version: latest, unchanged: true }),
  });
  visit('/pane.html?go=save');
  const { rerender } = render(pane(true));
  await user.type(await screen.findByLabelText('Comment'), 'Mine');
  latest = version({ number: '0.3', eTag: 'v3' });
  rerender(pane(false));
  rerender(pane(true));
  expect(await screen.findByRole('group', { name: 'Version 0.3' })).toBeVisible();
  expect(screen.getByLabelText('Comment')).toHaveValue('Mine');
  await user.click(screen.getByRole('button', { name: 'Save version' }));
  await screen.findByText(/Nothing differs/);
  expect(asked.find(({ method }) => method === 'POST')?.headers['If-Match']).toBe('"v2"');
});
