import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { workbenchWith } from '../testing/checkPage';
import { report } from '../testing/report';
import { answer, problemAnswer, serve } from '../testing/server';

const user = userEvent.setup();

it('asks for what the next decision point needs, and says where nothing follows', async () => {
  const refusal = { code: 'no-next-kind', title: 'Nothing follows.' };
  const checks = serve((form) => (form.get('next') ? problemAnswer(400, refusal) : answer(report())));
  await workbenchWith();
  const next = await screen.findByRole('switch', { name: /next decision point/ });
  await user.click(next);
  expect(await screen.findByText(/^Nothing follows this kind/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Check for what it is now' }));
  await waitFor(() => expect(checks).toHaveLength(3));
  expect(checks.map((form) => form.get('next'))).toEqual([null, 'true', null]);
  await waitFor(() => expect(next).not.toBeChecked());
});

it('folds the options away where there is little room', async () => {
  const narrow = (query: string) => query.includes('max-width');
  vi.spyOn(window, 'matchMedia').mockImplementation(
    (query) => Object.assign(new EventTarget(), { matches: narrow(query), media: query }) as MediaQueryList,
  );
  serve();
  await workbenchWith();
  const fold = await screen.findByRole('button', { name: 'USG Planning Directive: how it is checked' });
  expect(screen.queryByRole('combobox', { name: 'Tracked changes' })).not.toBeInTheDocument();
  await user.click(fold);
  expect(screen.getByRole('combobox', { name: 'Tracked changes' })).toBeVisible();
});
