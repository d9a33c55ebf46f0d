import { FluentProvider } from '@fluentui/react-components';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HeldDocuments } from '../documents/HeldDocuments';
import { visit } from '../testing/address';
import { serveDrafts } from '../testing/drafts';
import { outline } from '../testing/outline';
import { docx, problemAnswer } from '../testing/server';
import { DraftPage } from './DraftPage';

const user = userEvent.setup();
const page = async () => {
  visit('/draft');
  render(
    <FluentProvider>
      <HeldDocuments>
        <DraftPage />
      </HeldDocuments>
    </FluentProvider>,
  );
  const input = document.querySelector<HTMLInputElement>('input[type=file]') as HTMLInputElement;
  await user.upload(input, docx());
};
const row = (name: RegExp) => screen.findByRole('button', { name, expanded: false });

it('shows the sections and elements, each with how it stands in words', async () => {
  serveDrafts();
  await page();
  expect(await row(/Situation.*Present.*1 of 4 elements written/)).toBeVisible();
  expect(await row(/Objectives.*Missing/)).toBeVisible();
  expect(screen.getByText('Missing: 2 sections · 1 element')).toBeVisible();
  await user.click(await row(/Situation/));
  expect(await row(/Key issues.*Written.*Essential/)).toBeVisible();
  expect(await row(/Actors.*Missing/)).toBeVisible();
  expect(await row(/Benchmarks.*To be written/)).toBeVisible();
});

it('inserts the chosen sections, says so and reads the document again', async () => {
  const served = serveDrafts(outline(), outline({ sections: outline().sections.slice(0, 1) }));
  await page();
  await user.click(await screen.findByRole('checkbox', { name: 'Choose Objectives' }));
  await user.click(screen.getByRole('checkbox', { name: 'Choose Timing' }));
  await user.click(screen.getByRole('button', { name: 'Insert the 2 chosen sections' }));
  expect(await screen.findByText('2 sections inserted.')).toHaveRole('status');
  expect(served.edits).toEqual([[{ do: 'insert-sections', sections: ['objectives', 'timing'] }]]);
  await waitFor(() => expect(screen.queryByText(/Objectives/)).not.toBeInTheDocument());
  expect(served.outlines).toHaveLength(2);
});

it('inserts all that is missing with one request', async () => {
  const served = serveDrafts();
  await page();
  await user.click(await screen.findByRole('button', { name: 'Insert all that is missing' }));
  expect(await screen.findByText('All that was missing has been inserted.')).toBeVisible();
  expect(served.edits).toEqual([
    [
      { do: 'insert-sections', sections: ['objectives', 'timing'] },
      { do: 'insert-elements', elements: ['UPD-1b'] },
    ],
  ]);
});

it('takes a change back and makes it again', async () => {
  serveDrafts();
  await page();
  await user.click(await row(/Objectives/));
  await user.click(screen.getByRole('button', { name: 'Insert Objectives' }));
  await screen.findByText('1 section inserted.');
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(screen.getByRole('button', { name: 'Undo' })).toHaveAttribute('aria-disabled', 'true');
  await user.click(screen.getByRole('button', { name: 'Redo' }));
  expect(screen.getByRole('button', { name: 'Redo' })).toHaveAttribute('aria-disabled', 'true');
});

it('writes paragraphs, each line one', async () => {
  const served = serveDrafts();
  await page();
  await user.click(await row(/Situation/));
  await user.click(await row(/Risks/));
  await user.click(screen.getByRole('button', { name: 'Write' }));
  await user.type(screen.getByLabelText('Risks'), 'Calm.{Enter}{Enter}Trade.');
  await user.click(screen.getByRole('button', { name: 'Put into the document' }));
  await screen.findByText('Written: Risks.');
  expect(served.edits).toEqual([[{ do: 'fill', element: 'UPD-1d', paragraphs: ['Calm.', 'Trade.'] }]]);
});

it('writes the rows of a table by its columns', async () => {
  const served = serveDrafts();
  await page();
  await user.click(await row(/Situation/));
  await user.click(await row(/Benchmarks/));
  await user.click(screen.getByRole('button', { name: 'Write' }));
  await user.type(screen.getByLabelText('Indicator'), 'Schools');
  await user.click(screen.getByRole('button', { name: 'Add a row' }));
  await user.type(screen.getAllByLabelText('Target')[1] as HTMLElement, '80 %');
  await user.click(screen.getByRole('button', { name: 'Put into the document' }));
  await screen.findByText('Written: Benchmarks.');
  const rows = [
    ['Schools', ''],
    ['', '80 %'],
  ];
  expect(served.edits).toEqual([[{ do: 'fill', element: 'UPD-1c', rows }]]);
});

it('says what is wrong where the document cannot be read', async () => {
  const refusal = { code: 'not-a-word-document', title: 'Not a Word document.', hint: 'Save it as .docx.' };
  serveDrafts(() => problemAnswer(422, refusal));
  await page();
  expect(await screen.findByRole('alert')).toHaveTextContent('Not a Word document.Save it as .docx.');
});

it('asks for the kind where the document does not say it, and goes on with the one chosen', async () => {
  const unknown = { code: 'kind-not-detected', title: 'The kind cannot be told.' };
  const served = serveDrafts(() => problemAnswer(400, unknown), outline());
  await page();
  await screen.findByRole('option', { name: 'USG Planning Directive' });
  await user.selectOptions(screen.getByLabelText('Kind of document'), 'usg-planning-directive');
  await user.click(screen.getByRole('button', { name: 'Begin' }));
  expect(await row(/Situation/)).toBeVisible();
  expect(served.outlines[1]?.get('kind')).toBe('usg-planning-directive');
});

it('opens the element that the address names', async () => {
  serveDrafts();
  await page();
  visit('/draft/directive.docx/UPD-1b');
  const actors = await screen.findByRole('button', { name: /^Actors/, expanded: true });
  await waitFor(() => expect(actors).toHaveFocus());
  const item = actors.closest('li') as HTMLElement;
  expect(within(item).getByText('Say when the mission can leave.')).toBeVisible();
  visit('/draft/directive.docx/UPD-99');
  expect(await screen.findByText('The template of this document has no element UPD-99.')).toBeVisible();
});

it('goes from row to row with the arrow keys', async () => {
  serveDrafts();
  await page();
  const situation = await row(/Situation/);
  situation.focus();
  await user.keyboard('{ArrowRight}');
  expect(situation).toHaveAttribute('aria-expanded', 'true');
  await user.keyboard('{ArrowRight}{ArrowDown}');
  expect(screen.getByRole('button', { name: /^Actors/ })).toHaveFocus();
  await user.keyboard('{ArrowLeft}');
  expect(situation).toHaveFocus();
  await user.keyboard('{ArrowLeft}{End}');
  expect(screen.getByRole('button', { name: /^Timing/ })).toHaveFocus();
});
