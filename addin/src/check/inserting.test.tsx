import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ElementStanding, SectionOutline } from '../api/drafts';
import { paneBeside, workbenchWith } from '../testing/checkPage';
import { DocumentInWord } from '../testing/DocumentInWord';
import { element as elementOutline, outline } from '../testing/outline';
import { finding, report } from '../testing/report';
import { answer, problemAnswer, serve } from '../testing/server';
import { absentPartOf } from './absentPart';

const user = userEvent.setup();

/** An outline in which the end-state and its section stand as given. */
const standing = (element: ElementStanding, section: SectionOutline['standing'] = 'present') =>
  outline({
    sections: [
      {
        id: 'strategic-objectives',
        title: 'Objectives',
        standing: section,
        elements: [elementOutline({ standing: element })],
      },
    ],
  });

const openFinding = async () =>
  user.click(await screen.findByRole('button', { name: /Strategic end-state/, expanded: false }));
const begin = async (open: DocumentInWord) => {
  paneBeside(open);
  await user.click(screen.getByRole('button', { name: 'Check this document' }));
  await openFinding();
};

it('inserts an element that is absent, and offers to check again', async () => {
  serve(undefined, () => answer(standing('absent')));
  const open = new DocumentInWord();
  await begin(open);
  await user.click(await screen.findByRole('button', { name: 'Insert “Strategic end-state”' }));
  expect(await screen.findByText(/“Strategic end-state” is in the document now/)).toBeVisible();
  expect(open.asked.at(-1)).toEqual(['insertElements', 'UPD-2a', 'template']);
  expect(screen.getByText(/has been changed here since/)).toBeVisible();
  expect(screen.queryByRole('button', { name: /^Insert/ })).not.toBeInTheDocument();
  await user.click(screen.getAllByRole('button', { name: 'Check again' })[0] as HTMLElement);
  await waitFor(() => expect(screen.queryByText(/is in the document now/)).not.toBeInTheDocument());
});

it('shows after a second that something is being inserted, and stops when cancelled', async () => {
  serve(undefined, () => answer(standing('absent')));
  const open = new DocumentInWord();
  open.insertElements = (_, __, ___, { signal }) =>
    new Promise((_resolve, reject) =>
      signal.addEventListener('abort', () => reject(new DOMException('', 'AbortError'))),
    );
  await begin(open);
  await user.click(await screen.findByRole('button', { name: 'Insert “Strategic end-state”' }));
  await screen.findByRole('progressbar', {}, { timeout: 2500 });
  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  await waitFor(() => expect(screen.queryByRole('progressbar')).not.toBeInTheDocument());
  expect(screen.queryByText(/is in the document now/)).not.toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Insert “Strategic end-state”' })).toBeEnabled();
});

it('inserts the section where that is absent too', async () => {
  serve(undefined, () => answer(standing('absent', 'absent')));
  const open = new DocumentInWord();
  await begin(open);
  await user.click(await screen.findByRole('button', { name: 'Insert the section “Objectives”' }));
  await waitFor(() =>
    expect(open.asked.at(-1)).toEqual(['insertSections', 'strategic-objectives', 'template']),
  );
});

it('inserts nothing where the element is there and only empty', () => {
  expect(absentPartOf(standing('open'), 'UPD-2a')).toBeNull();
  expect(absentPartOf(standing('absent'), 'UPD-9')).toBeNull();
});

it('says why the document could not be looked through, and tries again', async () => {
  let down = true;
  serve(undefined, () =>
    down ? problemAnswer(503, { code: 'busy', title: 'Busy.' }) : answer(standing('absent')),
  );
  await workbenchWith();
  await openFinding();
  expect(await screen.findByText('Busy.')).toBeVisible();
  down = false;
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('button', { name: /^Insert/ })).toBeVisible();
});

it('leads to the element in the drafting area', async () => {
  serve(undefined, () => answer(standing('open')));
  await workbenchWith();
  await openFinding();
  expect(await screen.findByRole('link', { name: 'Open in Draft' })).toHaveAttribute(
    'href',
    '/draft/directive.docx/UPD-2a',
  );
});

it('draws of hundreds of findings only what is looked at', async () => {
  const outcomes = Array.from({ length: 500 }, (_, n) =>
    finding({ requirement: `R-${n}`, title: `Finding ${n}`, outcome: 'not-met', hint: `Hint ${n}` }),
  );
  serve(
    () => answer(report({ outcomes })),
    () => answer(standing('open')),
  );
  await workbenchWith();
  expect(await screen.findByText('500 of 500 findings shown')).toBeInTheDocument();
  expect(document.querySelectorAll('dl')).toHaveLength(0);
  await user.click(document.getElementById('finding-R-7') as HTMLElement);
  expect(screen.getByText('Hint 7')).toBeVisible();
  expect(document.querySelectorAll('dl')).toHaveLength(1);
});
