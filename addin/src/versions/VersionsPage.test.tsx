import { FluentProvider } from '@fluentui/react-components';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { DocumentsContext } from '../documents/DocumentsContext';
import { visit } from '../testing/address';
import { DocumentInWord } from '../testing/DocumentInWord';
import { entry, serveLibrary, version } from '../testing/library';
import { answer, problemAnswer } from '../testing/server';
import { VersionsPage } from './VersionsPage';

const user = userEvent.setup();

function paneWith(document = new DocumentInWord()) {
  visit('/pane.html?go=save');
  render(
    <FluentProvider>
      <DocumentsContext value={{ list: [document], add: null, remove: () => undefined }}>
        <VersionsPage />
      </DocumentsContext>
    </FluentProvider>,
  );
}

const versions = [version({ number: '0.2', eTag: 'v2', comment: 'After the meeting' }), version()];
const known = {
  'GET /api/documents': [entry({ latest: version({ number: '0.2', eTag: 'v2' }) })],
  'GET /api/documents/d1/versions': { items: versions },
};
const saveWith = async (comment: string) => {
  await user.type(await screen.findByLabelText('Comment'), comment);
  await user.click(screen.getByRole('button', { name: 'Save version' }));
};

it('saves the document in Word as the next version of the one the library knows', async () => {
  const asked = serveLibrary({
    ...known,
    'POST /api/documents/d1/versions': () =>
      answer({ version: version({ number: '0.3', eTag: 'v3' }), unchanged: false }, 201),
  });
  paneWith();
  await saveWith('Benchmarks added');
  expect(await screen.findByText('Saved as version 0.3.')).toHaveRole('status');
  const sent = asked.find(({ method }) => method === 'POST');
  expect(sent?.headers['If-Match']).toBe('"v2"');
  expect((sent?.body as FormData).get('comment')).toBe('Benchmarks added');
  expect(screen.getByLabelText('Comment')).toHaveValue('');
});

it('says that nothing differs', async () => {
  serveLibrary({
    ...known,
    'POST /api/documents/d1/versions': () => answer({ version: versions[0], unchanged: true }),
  });
  paneWith();
  await saveWith('x');
  expect(await screen.findByText('Nothing differs from version 0.2: no new version was made.')).toBeVisible();
});

it('names the newer version, keeps the comment, and saves on top only when told to', async () => {
  let first = true;
  const asked = serveLibrary({
    ...known,
    'POST /api/documents/d1/versions': () => {
      if (!first) return answer({ version: version({ number: '0.4', eTag: 'v4' }), unchanged: false }, 201);
      first = false;
      return problemAnswer(412, {
        code: 'newer-version',
        newerVersion: '0.3',
        author: 'jonas',
        at: '2026-03-02T09:00:00Z',
        eTag: 'v3',
      });
    },
  });
  paneWith();
  await saveWith('Mine');
  expect(await screen.findByText(/jonas saved version 0.3 in the meantime/)).toBeVisible();
  expect(screen.getByLabelText('Comment')).toHaveValue('Mine');
  await user.click(screen.getByRole('button', { name: 'Save mine on top…' }));
  const dialog = await screen.findByRole('dialog');
  expect(dialog).toHaveTextContent('version 0.3 itself stays in the history');
  await user.click(screen.getAllByRole('button', { name: 'Save version' }).at(-1) as HTMLElement);
  expect(await screen.findByText('Saved as version 0.4.')).toBeVisible();
  const follows = asked.filter(({ method }) => method === 'POST').map(({ headers }) => headers['If-Match']);
  expect(follows).toEqual(['"v2"', '"v3"']);
});

it('says who keeps the document', async () => {
  serveLibrary({
    ...known,
    'POST /api/documents/d1/versions': () =>
      problemAnswer(423, { code: 'document-locked', lockedBy: 'jonas', lockedUntil: null }),
  });
  paneWith();
  await saveWith('Mine');
  expect(await screen.findByRole('alert')).toHaveTextContent('jonas is working on the document.');
  expect(screen.getByLabelText('Comment')).toHaveValue('Mine');
});

it('asks where a new document belongs, and registers it there', async () => {
  const asked = serveLibrary({
    'GET /api/documents': [],
    'GET /api/missions': {
      items: [{ id: 'm1', name: 'UNIMTA', acronym: 'U', country: 'T', stage: 1, eTag: 'm' }],
    },
    'GET /api/missions/m1/documents': { items: [] },
    'POST /api/missions/m1/documents': () => answer(entry({ latest: undefined } as never), 201),
    'GET /api/documents/d1': entry(),
    'GET /api/documents/d1/versions': { items: [] },
  });
  const document = new DocumentInWord();
  paneWith(document);
  await user.selectOptions(await screen.findByLabelText(/^Mission/), 'UNIMTA');
  await screen.findByRole('option', { name: 'USG Planning Directive' });
  await user.selectOptions(screen.getByLabelText(/^Kind of document/), 'USG Planning Directive');
  await user.click(screen.getByRole('button', { name: 'Continue' }));
  expect(await screen.findByLabelText('Comment')).toBeVisible();
  expect(asked.find(({ method }) => method === 'POST')?.body).toEqual({
    kind: 'usg-planning-directive',
    name: 'directive.docx',
    title: 'directive',
  });
  expect(document.asked).toContainEqual(['ensureIdentity']);
});

it('shows the versions, and restores one after asking', async () => {
  const asked = serveLibrary({
    ...known,
    'POST /api/documents/d1/versions/0.1/restore': () =>
      answer({ version: version({ number: '0.3' }), unchanged: false }, 201),
  });
  paneWith();
  expect(await screen.findByText('After the meeting')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Compare with 0.1' })).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Restore…' }));
  await user.click(await screen.findByRole('button', { name: 'Restore' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  expect(asked.find(({ path }) => path.endsWith('/restore'))?.headers['If-Match']).toBe('"v2"');
});
