import { FluentProvider } from '@fluentui/react-components';
import { useMemo } from 'react';
import { CheckPage } from '../check/CheckPage';
import { useRoute } from '../routes/useRoute';
import { SignInDialog } from '../signin/SignInDialog';
import { directionOf, textsIn } from '../texts/texts';
import { TextsContext } from '../texts/TextsContext';
import { usePreference } from '../ui/usePreference';
import styles from './App.module.css';
import { DraftArea } from './DraftArea';
import { Header } from './Header';
import { Nowhere } from './Nowhere';
import { PageGuard } from './PageGuard';
import { darkTheme, lightTheme } from './theme';
import { useLanguage } from './useLanguage';

/** The frame: theme, language, direction and the two areas. */
export function App() {
  const dark = usePreference('(prefers-color-scheme: dark)');
  const [language, setLanguage] = useLanguage();
  const { area } = useRoute();
  const texts = useMemo(() => textsIn(language), [language]);

  return (
    <FluentProvider theme={dark ? darkTheme : lightTheme} dir={directionOf(language)}>
      <TextsContext value={texts}>
        {/* Not on the provider itself: it hands its class on to every menu. */}
        <div className={styles.page}>
          <a className={styles.skip} href="#content">
            {texts.t('app.skip')}
          </a>
          <Header onLanguage={setLanguage} />
          <PageGuard>
            {/* Both areas stay mounted: a look at the other one loses no report. */}
            <main id="content" tabIndex={-1} className={styles.content}>
              <div hidden={area !== 'check'}>
                <CheckPage />
              </div>
              <div hidden={area !== 'new'}>
                <DraftArea />
              </div>
              {area === 'nowhere' && <Nowhere />}
            </main>
          </PageGuard>
        </div>
        <SignInDialog />
      </TextsContext>
    </FluentProvider>
  );
}
