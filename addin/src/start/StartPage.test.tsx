import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { serve } from '../testing/server';
import { StartPage } from './StartPage';

it('shows what the kind asks for and downloads a new document', async () => {
  serve();
  const saved: string[] = [];
  Object.assign(URL, { createObjectURL: () => 'blob:x', revokeObjectURL: () => undefined });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push(this.download);
  });
  const requests = vi.spyOn(globalThis, 'fetch');
  render(<StartPage />);
  expect(await screen.findByRole('heading', { name: 'Objectives of the directive' })).toBeVisible();

  const user = userEvent.setup();
  await user.type(screen.getByLabelText('Mission'), 'UNIMTA');
  await user.selectOptions(screen.getByLabelText('Language of the document'), 'fr');
  await user.click(screen.getByRole('button', { name: 'Download .docx' }));

  expect(await screen.findByText('new directive.docx was made and downloaded.')).toHaveRole('status');
  expect(saved).toEqual(['new directive.docx']);
  expect(requests).toHaveBeenCalledWith(
    '/api/templates/usg-planning-directive/document?language=fr&mission=UNIMTA',
    expect.anything(),
  );
});
