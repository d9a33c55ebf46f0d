import { FluentProvider } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { CheckPage } from '../check/CheckPage';
import { DraftPage } from '../draft/DraftPage';
import { directionOf, textsIn } from '../texts/texts';
import { TextsContext } from '../texts/TextsContext';
import styles from './App.module.css';
import { type Area, Header } from './Header';
import { PageGuard } from './PageGuard';
import { darkTheme, lightTheme } from './theme';
import { useDarkPreference } from './useDarkPreference';
import { useLanguage } from './useLanguage';

/** The frame: theme, language, direction and the two areas. */
export function App() {
  const dark = useDarkPreference();
  const [language, setLanguage] = useLanguage();
  const [area, setArea] = useState<Area>('check');
  const texts = useMemo(() => textsIn(language), [language]);

  return (
    <FluentProvider theme={dark ? darkTheme : lightTheme} dir={directionOf(language)}>
      <TextsContext value={texts}>
        {/* Not on the provider itself: it hands its class on to every menu. */}
        <div className={styles.page}>
          <a className={styles.skip} href="#content">
            {texts.t('app.skip')}
          </a>
          <Header area={area} onArea={setArea} onLanguage={setLanguage} />
          <PageGuard>
            {/* Both areas stay mounted: a look at the other one loses no report. */}
            <main id="content" tabIndex={-1} className={styles.content}>
              <div hidden={area !== 'check'}>
                <CheckPage />
              </div>
              <div hidden={area !== 'draft'}>
                <DraftPage />
              </div>
            </main>
          </PageGuard>
        </div>
      </TextsContext>
    </FluentProvider>
  );
}
