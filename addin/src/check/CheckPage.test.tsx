import { FluentProvider } from '@fluentui/react-components';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { report } from '../testing/report';
import { answer, docx, problemAnswer, serve } from '../testing/server';
import { HeldDocuments } from '../documents/HeldDocuments';
import { CheckPage } from './CheckPage';

const page = () =>
  render(
    <FluentProvider>
      <HeldDocuments>
        <CheckPage />
      </HeldDocuments>
    </FluentProvider>,
  );
const user = userEvent.setup({ applyAccept: false });
const choose = async (...files: File[]) =>
  user.upload(document.querySelector<HTMLInputElement>('input[type=file]') as HTMLInputElement, files);
const headline = () => screen.findByRole('heading', { name: /1 essential element is missing/ });

it('explains what to do before there is a document', async () => {
  serve();
  page();
  expect(screen.getByRole('button', { name: 'Choose documents' })).toBeVisible();
  expect(screen.getByText(/Drop one or several Word documents/)).toBeVisible();
});

it('puts the headline first, announces it and shows the findings by section', async () => {
  serve();
  page();
  await choose(docx());
  expect(await headline()).toBeVisible();
  expect(screen.getByText('directive.docx: 1 essential element is missing or incomplete.')).toHaveRole(
    'status',
  );
  const section = await screen.findByRole('region', { name: 'Objectives of the directive' });
  expect(within(section).getByRole('button', { name: /Strategic end-state/ })).toBeVisible();
  expect(screen.queryByRole('button', { name: /UPD-1/ })).not.toBeInTheDocument();
});

it('opens a finding to its reason, hint, place and source', async () => {
  serve();
  page();
  await choose(docx());
  await user.click(await screen.findByRole('button', { name: /Strategic end-state/ }));
  for (const text of [
    'The control still shows its guidance.',
    /mission can leave/,
    'Objectives › End-state',
    'paragraph 12',
  ])
    expect(screen.getByText(text)).toBeVisible();
});

it('checks again at once when the view, a lens or the kind changes', async () => {
  const forms = serve();
  page();
  await choose(docx());
  await headline();
  await user.selectOptions(screen.getByLabelText('Tracked changes'), 'rejected');
  await user.click(screen.getByRole('button', { name: /Policy lenses/ }));
  await user.click(screen.getByLabelText('Protection of civilians'));
  await user.selectOptions(screen.getByLabelText('Kind of document'), 'usg-planning-directive');
  await waitFor(() => expect(forms).toHaveLength(4));
  const last = forms[3] as FormData;
  expect([last.get('view'), last.get('lens'), last.get('kind')]).toEqual([
    'rejected',
    'L-POC',
    'usg-planning-directive',
  ]);
});

it('shows met findings when asked, and says when nothing matches', async () => {
  serve();
  page();
  await choose(docx());
  await headline();
  await user.click(screen.getByRole('button', { name: /^Met/ }));
  expect(screen.getByRole('button', { name: /UPD-1/ })).toBeVisible();
  await user.type(screen.getByLabelText('Find in findings'), 'no such words');
  expect(screen.getByText('No finding matches the filters.')).toBeVisible();
});

it('shows how the kind was told, and what was not assessed', async () => {
  serve();
  page();
  await choose(docx());
  expect(await screen.findByText('the title says so.')).toBeVisible();
  expect(screen.getByLabelText('Kind of document')).toHaveAccessibleDescription(
    'Likely — the title says so.',
  );
  expect(screen.getByText('Pictures are not read.')).toBeVisible();
});

it('names the elements that settling the tracked changes would take away', async () => {
  const settling = { removes: ['UPD-2a'], adds: [] };
  serve(() =>
    answer(report({ whatIf: { changes: 3, accepting: settling, rejecting: { removes: [], adds: [] } } })),
  );
  page();
  await choose(docx());
  const panel = (await screen.findByRole('heading', { name: '3 tracked changes are open' })).closest(
    'section',
  );
  expect(panel).toHaveTextContent('Accepting all of them removesStrategic end-state UPD-2a');
});

it('says what is wrong with a file and what to do', async () => {
  serve(() =>
    problemAnswer(422, {
      code: 'not-a-word-document',
      title: 'Not a Word document.',
      hint: 'Save it as .docx.',
    }),
  );
  page();
  await choose(new File(['hello'], 'notes.txt'));
  const alert = await screen.findByRole('alert');
  expect(alert).toHaveTextContent('Not a Word document.Save it as .docx.');
  expect(within(alert).queryByRole('button')).not.toBeInTheDocument();
});

it('says that the server cannot be reached, and tries again when asked', async () => {
  serve(() => Promise.reject(new TypeError('Failed to fetch')));
  page();
  await choose(docx());
  expect(await screen.findByText('The server cannot be reached.')).toBeVisible();
  serve();
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await headline()).toBeVisible();
});

it('lets the person choose the kind where it cannot be told', async () => {
  const unknown = { code: 'kind-not-detected', title: 'The kind cannot be told.', hint: 'Use --kind.' };
  serve((form) => (form.get('kind') ? answer(report()) : problemAnswer(400, unknown)));
  page();
  await choose(docx());
  expect(await screen.findByText('Choose the kind of document, and it is checked at once.')).toBeVisible();
  await user.selectOptions(screen.getByLabelText('Kind of document'), 'usg-planning-directive');
  expect(await headline()).toBeVisible();
});
