import { type Theme, webDarkTheme, webLightTheme } from '@fluentui/react-components';

const fonts = {
  fontFamilyBase: "'Segoe UI', 'Segoe UI Web', system-ui, 'Noto Sans', 'Noto Sans Arabic', sans-serif",
};

export const lightTheme: Theme = { ...webLightTheme, ...fonts };
export const darkTheme: Theme = { ...webDarkTheme, ...fonts };
