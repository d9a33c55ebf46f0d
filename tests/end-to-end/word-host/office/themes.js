const light = {
  bodyBackgroundColor: '#ffffff',
  bodyForegroundColor: '#262626',
  controlBackgroundColor: '#f3f2f1',
  controlForegroundColor: '#262626',
  isDarkTheme: false,
};

/** What the host says of its looks. Word has no event that tells of a change; a pane that is opened anew sees it. */
export const themes = {
  light,
  dark: {
    bodyBackgroundColor: '#262626',
    bodyForegroundColor: '#ffffff',
    controlBackgroundColor: '#363636',
    controlForegroundColor: '#ffffff',
    isDarkTheme: true,
  },
};
