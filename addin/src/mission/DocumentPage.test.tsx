import { FluentProvider } from '@fluentui/react-components';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { entry, serveLibrary, version } from '../testing/library';
import { answer, docx, problemAnswer } from '../testing/server';
import { DocumentPage } from './DocumentPage';

const user = userEvent.setup();

const mission = {
  'GET /api/missions/m1/documents': { items: [entry(), entry({ id: 'd2', title: 'Mandate' })] },
  'GET /api/missions/m1/members': [
    { person: 'amina', duties: [] },
    { person: 'jonas', duties: [] },
  ],
  'GET /api/documents/d2': entry({ id: 'd2', title: 'Mandate' }),
  'GET /api/documents/d2/versions': { items: [version({ number: '1.0', state: 'published' })] },
};

function open(routes: Parameters<typeof serveLibrary>[0]) {
  const asked = serveLibrary({ ...mission, ...routes });
  render(
    <FluentProvider>
      <DocumentPage id="d1" here Standing={() => null} Versions={() => null} />
    </FluentProvider>,
  );
  return asked;
}

it('checks a document out and in, and keeps a typed title where somebody was faster', async () => {
  let lock: { by: string } | undefined;
  open({
    'GET /api/documents/d1': () => answer(entry(lock && { lock })),
    'POST /api/documents/d1/check-out': () => {
      lock = { by: 'amina' };
      return answer(entry({ lock }));
    },
    'PATCH /api/documents/d1': () => problemAnswer(412, { code: 'changed-meanwhile', title: 'Changed.' }),
  });
  await user.click(await screen.findByRole('button', { name: 'Check out' }));
  expect(await screen.findByText('You are working on the document.')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Rename…' }));
  await user.clear(screen.getByLabelText(/^Title/));
  await user.type(screen.getByLabelText(/^Title/), 'Plan');
  await user.click(screen.getByRole('button', { name: 'Rename' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('Somebody else changed this');
  expect(screen.getByLabelText(/^Title/)).toHaveValue('Plan');
  expect(screen.getByRole('button', { name: 'Reload' })).toBeVisible();
});

const mine = entry({ lock: { by: 'Amina' } });
const me = (duties: object[]) => ({
  name: 'amina',
  administrator: false,
  local: false,
  missions: [{ id: 'm1', acronym: 'U', name: 'UNIMTA', duties }],
});
const sentTo = (asked: ReturnType<typeof open>, method: string) => asked.find((one) => one.method === method);

it('checks in with a file in one step, and says under which number it was saved', async () => {
  let inside = mine;
  const asked = open({
    'GET /api/documents/d1': () => answer(inside),
    'POST /api/documents/d1/check-in': () => {
      inside = entry({ latest: version({ number: '0.2', eTag: 'v2' }) });
      return answer(inside);
    },
  });
  await user.click(await screen.findByRole('button', { name: 'Check in…' }));
  const now = screen.getByRole('button', { name: 'Check in as the next version' });
  expect(now).toBeDisabled();
  await user.upload(screen.getByLabelText('Choose the file (.docx)'), docx('mine.docx'));
  await user.type(screen.getByLabelText('Comment'), 'Ready');
  await user.click(now);
  expect(await screen.findByText(/Saved as version 0.2; the document is free/)).toBeVisible();
  expect(screen.getByRole('group', { name: 'Document' })).toHaveFocus();
  const sent = sentTo(asked, 'POST');
  expect(sent?.headers['If-Match']).toBe('"v1"');
  expect((sent?.body as FormData).get('comment')).toBe('Ready');
});

it('narrows the readers, and asks before one shuts oneself out', async () => {
  const asked = open({ 'GET /api/documents/d1': entry(), 'PATCH /api/documents/d1': entry() });
  await user.selectOptions(await screen.findByLabelText('Classification'), 'Strictly confidential');
  const save = screen.getByRole('button', { name: 'Save who may read it' });
  expect(save).toBeDisabled();
  expect(screen.getByText('Choose at least one reader; else nobody could read it.')).toBeVisible();
  await user.click(await screen.findByRole('checkbox', { name: 'jonas' }));
  await user.click(save);
  const dialog = await screen.findByRole('dialog');
  expect(dialog).toHaveTextContent('You are not among the readers.');
  expect(sentTo(asked, 'PATCH')).toBeUndefined();
  await user.click(within(dialog).getByRole('button', { name: 'Save who may read it' }));
  await waitFor(() =>
    expect(sentTo(asked, 'PATCH')).toMatchObject({
      headers: { 'If-Match': '"e1"' },
      body: { classification: 'strictly-confidential', readers: ['jonas'] },
    }),
  );
});

it('links a document to a version of another, and takes the link away after asking', async () => {
  let inside = entry();
  const asked = open({
    'GET /api/documents/d1': () => answer(inside),
    'PATCH /api/documents/d1': ({ body }) => {
      inside = entry({ ...(body as object), eTag: 'e2' });
      return answer(inside);
    },
  });
  await user.selectOptions(
    await screen.findByLabelText(/^Document it is built on/),
    await screen.findByRole('option', { name: 'Mandate' }),
  );
  await user.selectOptions(
    screen.getByLabelText('Version'),
    await screen.findByRole('option', { name: '1.0 (In force)' }),
  );
  await user.click(screen.getByRole('button', { name: 'Link' }));
  expect(await screen.findByText('version 1.0')).toBeVisible();
  expect(sentTo(asked, 'PATCH')?.body).toEqual({ basis: [{ document: 'd2', version: '1.0' }] });
  await user.click(await screen.findByRole('button', { name: 'Remove the link to Mandate' }));
  await user.click(await screen.findByRole('button', { name: 'Remove the link' }));
  expect(await screen.findByText('The link was removed.')).toBeVisible();
  expect(asked.findLast(({ method }) => method === 'PATCH')?.body).toEqual({ basis: [] });
});

it('offers readers nothing that only drafters and planning leads may do', async () => {
  const asked = open({
    'GET /api/documents/d1': entry({ lock: { by: 'jonas' } }),
    'GET /api/me': me([{ role: 'reviewer', branch: 'police' }]),
  });
  expect(await screen.findByText('jonas is working on the document.')).toBeVisible();
  expect(await screen.findByText('All members of the mission may read it.')).toBeVisible();
  await waitFor(() => expect(asked.some(({ path }) => path === '/api/me')).toBe(true));
  expect(screen.queryAllByRole('button')).toEqual([]);
});
