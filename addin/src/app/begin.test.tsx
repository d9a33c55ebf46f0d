import { act, screen } from '@testing-library/react';
import { serve } from '../testing/server';
import { begin } from './begin';

function root() {
  const element = document.createElement('div');
  document.body.replaceChildren(element);
  return element;
}

it('says in English that the page is not there where its texts do not come, with a way to try again', async () => {
  const load = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'));
  const drawn = await act(() => begin(root(), null, load));
  expect(screen.getByRole('alert')).toHaveTextContent('ImppOffice could not be loaded');
  expect(screen.getByRole('button', { name: 'Reload' })).toBeVisible();
  act(() => drawn.unmount());
});

it('draws the page once its texts are there', async () => {
  serve();
  const drawn = await act(() => begin(root(), null));
  expect(screen.getByRole('link', { name: 'Check documents' })).toBeVisible();
  act(() => drawn.unmount());
});

it('hides no fault behind the message', async () => {
  const load = () => Promise.reject(new Error('A fault'));
  await expect(begin(root(), null, load)).rejects.toThrow('A fault');
});
