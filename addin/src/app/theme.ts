import { teamsHighContrastTheme, type Theme, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import type { OfficeLooks } from '../word/WordHost';

const fonts = {
  fontFamilyBase: "'Segoe UI', 'Segoe UI Web', system-ui, 'Noto Sans', 'Noto Sans Arabic', sans-serif",
};

export const themes: Record<OfficeLooks, Theme> = {
  light: { ...webLightTheme, ...fonts },
  dark: { ...webDarkTheme, ...fonts },
  contrast: { ...teamsHighContrastTheme, ...fonts },
};
