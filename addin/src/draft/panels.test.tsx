import { FluentProvider } from '@fluentui/react-components';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useMemo } from 'react';
import { DocumentsContext } from '../documents/DocumentsContext';
import { visit } from '../testing/address';
import { serveDrafts } from '../testing/drafts';
import { pretendWord } from '../testing/office';
import { outline } from '../testing/outline';
import type { Repair } from '../api/drafts';
import { OfficeDocument } from '../word/OfficeDocument';
import { DraftPage } from './DraftPage';

const user = userEvent.setup();

function Pane({ document }: { document: OfficeDocument }) {
  const documents = useMemo(() => ({ list: [document], add: null, remove: () => undefined }), [document]);
  return (
    <FluentProvider>
      <DocumentsContext value={documents}>
        <DraftPage />
      </DocumentsContext>
    </FluentProvider>
  );
}

/** The drafting tab beside a document in the pretended Word. */
function open() {
  visit('/draft');
  render(<Pane document={new OfficeDocument()} />);
}

const repair = (values: Partial<Repair>): Repair => ({
  id: '1',
  what: 'duplicate',
  tag: 'impp:UPD-1',
  title: 'Key issues',
  message: 'Two controls have this tag.',
  place: {},
  ...values,
});

it('goes to an element in Word and says whether it is there', async () => {
  pretendWord({ blocks: [{ text: 'Issues.', tag: 'impp:UPD-2a' }] });
  serveDrafts();
  open();
  await user.click(await screen.findByRole('button', { name: /^Situation/ }));
  await user.click(screen.getByRole('button', { name: /^Key issues/ }));
  await user.click(screen.getByRole('button', { name: 'Go to Key issues' }));
  expect(await screen.findByText('Word shows Key issues.')).toHaveRole('status');
});

it('puts controls right one by one or all at once, but for those it does not know', async () => {
  const word = pretendWord({
    blocks: [
      { text: 'a', tag: 'impp:UPD-1' },
      { text: 'b', tag: 'impp:UPD-1' },
      { text: 'c', tag: 'impp:UPD-3' },
      { text: 'd', tag: 'impp:UPD-3' },
    ],
  });
  const repairs = [
    repair({}),
    repair({ id: '2', tag: 'impp:UPD-3', title: 'Dates' }),
    repair({ id: '3', what: 'unknown', tag: 'impp:OLD', title: 'Old one' }),
  ];
  serveDrafts(outline({ repairs }), outline());
  open();
  expect(await screen.findByRole('heading', { name: '3 controls need attention' })).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Put right: Old one' })).not.toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Put all right' }));
  expect(await screen.findByText('2 controls put right.')).toBeVisible();
  expect(word.blocks.map(({ tag }) => tag)).toEqual(['impp:UPD-1', '', 'impp:UPD-3', '']);
  expect(screen.getByText(/press Ctrl\+Z/)).toBeVisible();
});

it('says what a newer template changes, and brings the document up to date', async () => {
  const word = pretendWord({
    blocks: [
      { text: 'Peace.', tag: 'impp:OLD' },
      { text: 'Issues.', tag: 'impp:UPD-1' },
    ],
  });
  const renamed = [{ from: 'OLD', to: 'UPD-2a', title: 'Strategic end-state' }];
  const retired = [{ tag: 'impp:GONE', title: 'Annex of maps' }];
  const upgrade = { from: '1.0', to: '2.0', renamed, added: ['UPD-9'], retired };
  serveDrafts(outline({ upgrade }), outline());
  open();
  const panel = await screen.findByRole('region', { name: /The template has a newer version: 2\.0/ });
  expect(panel).toHaveTextContent('1 element is renamed; its text stays.');
  expect(panel).toHaveTextContent('Annex of maps');
  await user.click(screen.getByRole('button', { name: 'Bring up to date' }));
  expect(await screen.findByText('The document follows the newer template now.')).toBeVisible();
  expect(word.blocks[0]?.tag).toBe('impp:UPD-2a');
});

it('says what Word refuses and what to do', async () => {
  pretendWord({ blocks: [{ text: 'x', tag: 'impp:UPD-1c' }], faults: { readOnly: true } });
  serveDrafts();
  open();
  await user.click(await screen.findByRole('button', { name: /^Situation/ }));
  await user.click(screen.getByRole('button', { name: /^Benchmarks/ }));
  await user.click(screen.getByRole('button', { name: 'Add rows: Benchmarks' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('Word refused the change.');
});

it('says that Word does not hand the document over, and offers to try again', async () => {
  const word = pretendWord({ faults: { fileError: 11001 } });
  serveDrafts();
  open();
  expect(await screen.findByText('Word does not hand the document over.')).toBeVisible();
  word.faults.fileError = undefined;
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('button', { name: /^Situation/ })).toBeVisible();
});
