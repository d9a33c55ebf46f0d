import { act, renderHook } from '@testing-library/react';
import type { OfficeLooks, WordHost } from '../word/WordHost';
import { useLooks } from './useLooks';

it('follows Office, and looks again when the person comes back from choosing a theme', () => {
  let looks: OfficeLooks = 'light';
  const host = { looks: () => looks } as WordHost;
  const { result } = renderHook(() => useLooks(host));
  expect(result.current).toBe('light');
  looks = 'dark';
  act(() => void window.dispatchEvent(new Event('focus')));
  expect(result.current).toBe('dark');
});

it('follows the system in a browser', () => {
  expect(renderHook(() => useLooks(null)).result.current).toBe('light');
});
