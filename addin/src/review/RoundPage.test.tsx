import { FluentProvider } from '@fluentui/react-components';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { visit } from '../testing/address';
import { serveLibrary } from '../testing/library';
import { round, row } from '../testing/rounds';
import { answer, docx, problemAnswer } from '../testing/server';
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

it('shows who has answered, and lets a person answer for their own branch only', async () => {
  const asked = open({ 'POST /api/review-rounds/r1/answers': round() });
  expect(await screen.findByRole('row', { name: /Military jonas Cleared/ })).toBeVisible();
  expect(screen.getByRole('row', { name: /Police Amina No answer yet/ })).toBeVisible();
  const seats = within(await screen.findByLabelText('Answer for')).getAllByRole('option');
  expect(seats.map(({ textContent }) => textContent)).toEqual(['Police: Amina']);
  await user.click(screen.getByRole('radio', { name: 'Not cleared' }));
  const give = screen.getByRole('button', { name: 'Answer' });
  expect(give).toBeDisabled();
  await user.type(screen.getByRole('textbox', { name: 'Comment' }), 'No police strength.');
  await user.click(give);
  expect(await screen.findByText(/The answer for Police is noted/)).toBeVisible();
  expect(asked.find(({ path }) => path.endsWith('/answers'))?.body).toEqual({
    branch: 'police',
    user: 'Amina',
    answer: 'not-cleared',
    comment: 'No police strength.',
  });
});

it('keeps the comment where the answer is refused', async () => {
  const refusal = { code: 'round-over', title: 'The round is over.', hint: 'Ask for another.' };
  open({ 'POST /api/review-rounds/r1/answers': () => problemAnswer(409, refusal) });
  await user.click(await screen.findByRole('radio', { name: 'Cleared with comments' }));
  await user.type(screen.getByRole('textbox', { name: 'Comment' }), 'Small things.');
  await user.click(screen.getByRole('button', { name: 'Answer' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('The round is over.Ask for another.');
  expect(screen.getByRole('textbox', { name: 'Comment' })).toHaveValue('Small things.');
});

it('groups comments that say the same, and filters by branch', async () => {
  open();
  const table = await screen.findByRole('table', { name: 'Comment matrix' });
  const comments = () =>
    within(table)
      .getAllByRole('rowheader')
      .map(({ textContent }) => textContent);
  expect(comments().map((text) => text?.split('.')[0])).toEqual([
    'Name them',
    'Name the parties',
    'Which date?Amina · Military',
  ]);
  expect(comments()[1]).toContain('says the same as the one above');
  const filters = screen.getByRole('group', { name: 'Filter' });
  await user.selectOptions(within(filters).getByLabelText('Branch'), 'Military');
  expect(screen.getByText('1 of 3 comments shown')).toBeVisible();
});

it('responds to a comment from the keyboard alone', async () => {
  const asked = open({ 'PUT /api/review-rounds/r1/matrix/c1': row({ response: 'Done.', eTag: 't9' }) });
  const response = await screen.findByLabelText('Response to: Name them.');
  await user.selectOptions(screen.getByLabelText('Decision on: Name them.'), 'Accepted');
  await user.type(response, 'Done.{Control>}{Enter}{/Control}');
  await waitFor(() => expect(asked.find(({ method }) => method === 'PUT')).toBeDefined());
  const sent = asked.find(({ method }) => method === 'PUT');
  expect(sent?.body).toEqual({ response: 'Done.', decision: 'accepted' });
  expect(sent?.headers['If-Match']).toBe('"t1"');
});

it('keeps a response where somebody was faster, and reads the row anew', async () => {
  let read = 0;
  open({
    'GET /api/review-rounds/r1/matrix': () =>
      answer({ document: 'd1', version: '0.2', closed: false, rows: [row({ eTag: `t${++read}` })] }),
    'PUT /api/review-rounds/r1/matrix/c1': () =>
      problemAnswer(412, { code: 'changed-meanwhile', title: 'Changed.' }),
  });
  await user.type(await screen.findByLabelText('Response to: Name them.'), 'Mine');
  await user.click(screen.getByRole('button', { name: 'Save the response to: Name them.' }));
  await user.click(await screen.findByRole('button', { name: 'Reload' }));
  await waitFor(() => expect(read).toBe(2));
  expect(screen.getByLabelText('Response to: Name them.')).toHaveValue('Mine');
});

it('puts chosen comments into one group', async () => {
  const asked = open({
    'POST /api/review-rounds/r1/matrix/groups': { document: 'd1', version: '0.2', closed: false, rows },
  });
  await user.click(await screen.findByRole('checkbox', { name: /Amina: Name them/ }));
  await user.click(screen.getByRole('checkbox', { name: /Which date/ }));
  await user.click(screen.getByRole('button', { name: 'Group the chosen' }));
  await waitFor(() =>
    expect(asked.find(({ path }) => path.endsWith('/groups'))?.body).toEqual({ rows: ['c1', 'c2'] }),
  );
});

it('collects the comments of copies', async () => {
  open({ 'POST /api/review-rounds/r1/copies': { added: 2, grouped: 1, unplaced: 0 } });
  await screen.findByText('Copies that came back');
  const input = document.querySelector<HTMLInputElement>('input[type=file]') as HTMLInputElement;
  await user.upload(input, [docx('a.docx'), docx('b.docx')]);
  expect(await screen.findByText('Comments added: 4; in groups: 2; without a place: 0.')).toBeVisible();
});

it('closes after asking, calls off with a reason, notes reminders', async () => {
  const asked = open({
    'POST /api/review-rounds/r1/close': round(),
    'POST /api/review-rounds/r1/withdrawal': round(),
    'POST /api/review-rounds/r1/reminders': round(),
  });
  const sent = (step: string) => asked.find(({ path }) => path.endsWith(step));
  await user.click(await screen.findByRole('button', { name: 'Note that they were reminded' }));
  await user.click(screen.getByRole('button', { name: 'Close…' }));
  await user.click(await screen.findByRole('button', { name: 'Close the round' }));
  await waitFor(() => expect(sent('/close')?.headers['If-Match']).toBe('"r-tag"'));
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  expect(screen.getByRole('button', { name: 'Close…' })).toHaveFocus();
  await user.click(await screen.findByRole('button', { name: 'Call off…' }));
  await user.type(await screen.findByLabelText(/^Reason/), 'Wrong version.');
  await user.click(screen.getByRole('button', { name: 'Call the round off' }));
  await waitFor(() => expect(sent('/withdrawal')?.body).toEqual({ reason: 'Wrong version.' }));
  expect(sent('/reminders')).toBeDefined();
});
