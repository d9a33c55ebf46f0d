import { FluentProvider } from '@fluentui/react-components';
import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { DocumentsContext } from '../documents/DocumentsContext';
import { visit } from '../testing/address';
import { consistency, finding, link } from '../testing/consistency';
import { DocumentInWord } from '../testing/DocumentInWord';
import { entry, serveLibrary, version } from '../testing/library';
import { problemAnswer, tagged } from '../testing/server';
import { LinksPage } from './LinksPage';

const user = userEvent.setup();
const result = {
  run: 'run-2',
  at: '2026-03-02T10:00:00Z',
  version: '0.3',
  upToDate: true,
  findings: consistency().outcomes,
  links: [link()],
};
const plan = entry({ id: 'd2', latest: version({ number: '0.3' }) });

function open(routes: Parameters<typeof serveLibrary>[0] = {}) {
  visit('/links');
  const asked = serveLibrary({
    'GET /api/documents': [plan],
    'GET /api/documents/d2/consistency': () => tagged(result),
    ...routes,
  });
  const document = new DocumentInWord();
  render(
    <FluentProvider>
      <DocumentsContext value={{ list: [document], add: null, remove: () => undefined }}>
        <LinksPage />
      </DocumentsContext>
    </FluentProvider>,
  );
  return { asked, document };
}

it('shows what touches the open document, and goes to the place here', async () => {
  open();
  await user.click(await screen.findByRole('button', { name: /^Not met\s+B-1/ }));
  const findings = within(screen.getByRole('region', { name: 'Findings (2)' }));
  expect(findings.getByRole('link', { name: 'directive.docx' })).toHaveAttribute('target', '_blank');
  const here = findings.getAllByRole('button', { name: 'Go to the place here' });
  expect(here).toHaveLength(1);
  await user.click(here[0] as HTMLElement);
  expect(await screen.findByText('Word shows the place.')).toHaveRole('status');
});

it('decides about a link from the pane', async () => {
  const { asked } = open({ 'POST /api/missions/m1/item-links/l1/decisions': link({ standing: 'ok' }) });
  const suspects = within(await screen.findByRole('region', { name: 'Suspect links (1)' }));
  await user.click(await suspects.findByRole('button', { name: /^Confirm: the same/ }));
  expect(await screen.findByText(/^Confirmed\./)).toHaveRole('status');
  const sent = asked.find(({ method }) => method === 'POST');
  expect(sent?.body).toEqual({ decision: 'confirmed', note: '' });
  expect(sent?.headers['If-Match']).toBe('"tag-1"');
});

it('says that the result is older than what is open', async () => {
  open({ 'GET /api/documents/d2/consistency': () => tagged({ ...result, version: '0.2', upToDate: false }) });
  expect(await screen.findByText(/version 0\.2 was read, the latest is 0\.3/)).toBeVisible();
});

it('says that the document was changed here since', async () => {
  const { document } = open();
  await screen.findByText(/^Version 0\.3 was read/);
  expect(screen.queryByText(/has been changed here/)).not.toBeInTheDocument();
  await act(() => document.repair());
  expect(screen.getByText(/has been changed here/)).toBeVisible();
});

it('says so where nothing disagrees', async () => {
  open({
    'GET /api/documents/d2/consistency': () =>
      tagged({ ...result, links: [], findings: [finding({ outcome: 'met' })] }),
  });
  expect(await screen.findByText('Nothing here disagrees with the other documents.')).toBeVisible();
});

it('says so where nothing was checked yet, and leads to the mission', async () => {
  open({ 'GET /api/documents/d2/consistency': () => problemAnswer(404, { code: 'no-run-yet' }) });
  expect(await screen.findByText(/have not been held against one another yet/)).toBeVisible();
  const mission = screen.getByRole('link', { name: 'Consistency of the whole mission' });
  expect(mission).toHaveAttribute('href', '/missions/m1/consistency');
});

it('says so where the library does not know the document', async () => {
  open({ 'GET /api/documents': [] });
  expect(await screen.findByText(/is not in the library yet/)).toBeVisible();
});

it('asks which document is meant where copies carry one identity', async () => {
  open({ 'GET /api/documents': [plan, entry({ title: 'Copy' })] });
  await user.click(await screen.findByRole('button', { name: 'Directive (0.3)' }));
  expect(await screen.findByText(/^Version 0\.3 was read/)).toBeVisible();
});
