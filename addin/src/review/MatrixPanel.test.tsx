import { FluentProvider } from '@fluentui/react-components';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { visit } from '../testing/address';
import { entry, serveLibrary } from '../testing/library';
import { outline } from '../testing/outline';
import { round, row } from '../testing/rounds';
import { RoundPage } from './RoundPage';

const user = userEvent.setup();
const rows = [
  row(),
  row({ id: 'c2', comment: 'Which date?', group: 'c2', eTag: 't2', branch: 'military' }),
  row({ id: 'c3', comment: 'Name the parties.', group: 'c1', eTag: 't3' }),
];
const served = {
  'GET /api/review-rounds/r1': round(),
  'GET /api/review-rounds/r1/matrix': { document: 'd1', version: '0.2', closed: false, rows },
};

function open(routes: Parameters<typeof serveLibrary>[0] = {}) {
  const asked = serveLibrary({ ...served, ...routes });
  visit('/rounds/r1');
  render(
    <FluentProvider>
      <RoundPage />
    </FluentProvider>,
  );
  return asked;
}

it('goes on to the next response once one is saved, and between them with the arrows', async () => {
  open({ 'PUT /api/review-rounds/r1/matrix/c1': row({ response: 'Done.', eTag: 't9' }) });
  const first = await screen.findByLabelText('Response to: Name them.');
  await user.type(first, 'Done.{Control>}{Enter}{/Control}');
  const second = screen.getByLabelText('Response to: Name the parties.');
  await waitFor(() => expect(second).toHaveFocus());
  await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
  expect(first).toHaveFocus();
});

it('places a comment whose place was not found at a section of the reviewed version', async () => {
  const lost = row({ section: [], paragraph: 0, placing: 'unplaced' });
  const asked = open({
    'GET /api/review-rounds/r1/matrix': { document: 'd1', version: '0.2', closed: false, rows: [lost] },
    'GET /api/documents/d1': entry(),
    'GET /api/documents/d1/versions/0.2/content': () => new Response('PK'),
    'POST /api/drafts': outline({
      sections: outline().sections.map((section, at) => ({ ...section, place: { paragraph: 7 + at } })),
    }),
    'PUT /api/review-rounds/r1/matrix/c1/place': row(),
  });
  expect(await screen.findByText(/Comments without a place: 1/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Place the comment: Name them.' }));
  await user.selectOptions(await screen.findByLabelText(/^Section or element/), '7');
  await user.click(screen.getByRole('button', { name: 'Place' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  const sent = asked.find(({ path }) => path.endsWith('/place'));
  expect(sent?.body).toEqual({ paragraph: 7 });
  expect(sent?.headers['If-Match']).toBe('"t1"');
});

it('gives those who only read the responses nothing to type in', async () => {
  open({ 'GET /api/me': { name: 'visitor', administrator: false, local: false, missions: [] } });
  expect(await screen.findByRole('table', { name: 'Comment matrix' })).toBeVisible();
  expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Close…' })).not.toBeInTheDocument();
  expect(screen.getByText('Not answered yet: Police: Amina')).toBeVisible();
});
