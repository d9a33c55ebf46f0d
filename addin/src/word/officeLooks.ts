import type { OfficeLooks } from './WordHost';

/** How Office looks now. Older versions say no more than their colours. */
export function officeLooks(): OfficeLooks {
  const theme = Office.context.officeTheme as Partial<Office.OfficeTheme> | undefined;
  const [back, front] = [lightnessOf(theme?.bodyBackgroundColor), lightnessOf(theme?.bodyForegroundColor)];
  if (Math.abs(back - front) === 1) return back === 0 ? 'contrast' : 'light';
  return (theme?.isDarkTheme ?? back < 0.5) ? 'dark' : 'light';
}

/** From 0, black, to 1, white; a colour that is not told is white. */
function lightnessOf(colour = '#ffffff'): number {
  const [, red = 'ff', green = 'ff', blue = 'ff'] = /^#?(..)(..)(..)/.exec(colour) ?? [];
  const [r = 1, g = 1, b = 1] = [red, green, blue].map((part) => Number.parseInt(part, 16) / 255);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
