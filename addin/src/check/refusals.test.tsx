import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ApiProblem } from '../api/problem';
import { paneBeside } from '../testing/checkPage';
import { DocumentInWord } from '../testing/DocumentInWord';
import { docx, problemAnswer, serve } from '../testing/server';

const user = userEvent.setup();
const headline = () => screen.findByRole('heading', { name: /1 essential element is missing/ });
const begin = () => user.click(screen.getByRole('button', { name: 'Check this document' }));
const reads = (open: DocumentInWord) => open.asked.filter(([what]) => what === 'read').length;

it('says which saved version was checked where Word keeps the document to itself', async () => {
  serve();
  const open = new DocumentInWord();
  const saved = { label: '0.3', by: 'A. Planner', savedAt: '2026-11-19T09:30:00Z' };
  open.reading = async () => ({ file: docx(), from: saved });
  paneBeside(open);
  await begin();
  expect(await screen.findByText(/0\.3, saved by A\. Planner, 19 Nov 2026/)).toHaveTextContent(
    'Save the document and check again.',
  );
});

it('says what to do where Word refuses and no version is saved', async () => {
  serve();
  const open = new DocumentInWord();
  open.reading = () => Promise.reject(new ApiProblem('word-file-refused'));
  paneBeside(open);
  await begin();
  expect(await screen.findByRole('alert')).toHaveTextContent('Word does not hand the document over.');
});

it('sends what it read once more where the server could not be reached', async () => {
  serve(() => Promise.reject(new TypeError('Failed to fetch')));
  const open = new DocumentInWord();
  paneBeside(open);
  await begin();
  const retry = await screen.findByRole('button', { name: 'Try again' });
  serve();
  await user.click(retry);
  expect(await headline()).toBeVisible();
  expect(reads(open)).toBe(1);
});

it('tells who was signed out to sign in, and keeps the report there was', async () => {
  serve();
  paneBeside(new DocumentInWord());
  await begin();
  await headline();
  serve(() => problemAnswer(401, { code: 'not-signed-in', title: 'No.', hint: 'No.' }));
  await user.click(screen.getByRole('button', { name: 'Check again' }));
  expect(await screen.findByText('You are not signed in.')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible();
  expect(screen.getByText('The report below is that of the last check.')).toBeVisible();
  expect(await headline()).toBeVisible();
});

it('lets a document be checked anew that was put right in Word', async () => {
  serve(() => problemAnswer(422, { code: 'encrypted-document' }));
  const open = new DocumentInWord();
  paneBeside(open);
  await begin();
  expect(await screen.findByText(/protected with a password/)).toBeVisible();
  serve();
  await begin();
  expect(await headline()).toBeVisible();
  expect(reads(open)).toBe(2);
});
