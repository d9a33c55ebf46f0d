import { FluentProvider } from '@fluentui/react-components';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { entry, serveLibrary } from '../testing/library';
import { answer, problemAnswer } from '../testing/server';
import { DocumentPage } from './DocumentPage';

const user = userEvent.setup();

it('checks a document out and in, and keeps a typed title where somebody was faster', async () => {
  let lock: { by: string } | undefined;
  serveLibrary({
    'GET /api/documents/d1': () => answer(entry(lock && { lock })),
    'POST /api/documents/d1/check-out': () => {
      lock = { by: 'amina' };
      return answer(entry({ lock }));
    },
    'PATCH /api/documents/d1': () => problemAnswer(412, { code: 'changed-meanwhile', title: 'Changed.' }),
  });
  render(
    <FluentProvider>
      <DocumentPage id="d1" here Versions={() => null} />
    </FluentProvider>,
  );
  await user.click(await screen.findByRole('button', { name: 'Check out' }));
  expect(await screen.findByText(/amina is working on the document/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Rename…' }));
  await user.clear(screen.getByLabelText(/^Title/));
  await user.type(screen.getByLabelText(/^Title/), 'Plan');
  await user.click(screen.getByRole('button', { name: 'Rename' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('Somebody changed this in the meantime.');
  expect(screen.getByLabelText(/^Title/)).toHaveValue('Plan');
  expect(screen.getByRole('button', { name: 'Read it anew' })).toBeVisible();
});
