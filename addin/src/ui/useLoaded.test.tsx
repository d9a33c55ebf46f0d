import { render, screen } from '@testing-library/react';
import { unreachable } from '../api/problem';
import { ShownAgain } from './ShownAgain';
import { useLoaded } from './useLoaded';

function Shown({ load }: { load: () => Promise<string> }) {
  const { value, problem } = useLoaded(load);
  return <p>{problem ? `problem ${problem.code}` : (value ?? 'nothing yet')}</p>;
}

function pageOf(load: () => Promise<string>) {
  const page = (here: boolean) => (
    <ShownAgain here={here}>
      <Shown load={load} />
    </ShownAgain>
  );
  const { rerender } = render(page(true));
  return () => [false, true].forEach((here) => rerender(page(here)));
}

it('loads anew when it is shown again, and only then', async () => {
  const load = vi.fn(async () => `read ${load.mock.calls.length}`);
  const showAgain = pageOf(load);
  expect(await screen.findByText('read 1')).toBeVisible();
  showAgain();
  expect(await screen.findByText('read 2')).toBeVisible();
  expect(load).toHaveBeenCalledTimes(2);
});

it('says that the server cannot be reached where nothing was loaded before', async () => {
  let first = true;
  const showAgain = pageOf(() => {
    if (!first) return Promise.reject(unreachable());
    first = false;
    return new Promise(() => undefined);
  });
  expect(screen.getByText('nothing yet')).toBeVisible();
  showAgain();
  expect(await screen.findByText('problem unreachable')).toBeVisible();
});
