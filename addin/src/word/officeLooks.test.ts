import { pretendWord } from '../testing/office';
import { officeLooks } from './officeLooks';

const of = (back: string, front: string, isDarkTheme?: boolean) => {
  const officeTheme = { bodyBackgroundColor: back, bodyForegroundColor: front, isDarkTheme };
  pretendWord({ officeTheme });
  return officeLooks();
};

it('tells light from dark, by the colours where Office says no more', () => {
  expect(of('#ffffff', '#262626', false)).toBe('light');
  expect(of('#262626', '#ffffff', true)).toBe('dark');
  expect(of('#262626', '#f0f0f0')).toBe('dark');
  expect(of('#ffffff', '#000000')).toBe('light');
});

it('takes white on pure black for high contrast', () => {
  expect(of('#000000', '#ffffff')).toBe('contrast');
});

it('is light where Office tells nothing', () => {
  pretendWord();
  expect(officeLooks()).toBe('light');
});
