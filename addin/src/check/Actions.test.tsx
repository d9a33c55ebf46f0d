import { FluentProvider } from '@fluentui/react-components';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { docx, serve } from '../testing/server';
import { Actions } from './Actions';

const options = { view: 'accepted', lenses: [], language: 'en' } as const;

/** Downloads the copy with comments, answered with some headers. */
async function download(headers: Record<string, string>) {
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
  Object.assign(URL, { createObjectURL: () => 'blob:x', revokeObjectURL: () => undefined });
  serve(() => new Response('PK', { headers }));
  render(
    <FluentProvider>
      <Actions file={docx()} options={options} />
    </FluentProvider>,
  );
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Download' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Word document with comments' }));
  await vi.waitFor(() => expect(click).toHaveBeenCalled());
}

it('says after the download that a signature does not hold for the copy', async () => {
  await download({ 'Impp-Signature-Broken': 'true' });
  expect(await screen.findByText(/digitally signed/)).toBeVisible();
});

it('says nothing of signatures where there was none', async () => {
  await download({});
  expect(screen.queryByText(/digitally signed/)).not.toBeInTheDocument();
});
