import { FluentProvider } from '@fluentui/react-components';
import { useMemo } from 'react';
import { SignInDialog } from '../signin/SignInDialog';
import { directionOf, textsIn } from '../texts/texts';
import { TextsContext } from '../texts/TextsContext';
import type { WordHost } from '../word/WordHost';
import { Pane } from './Pane';
import { themes } from './theme';
import { useLanguage } from './useLanguage';
import { useLooks } from './useLooks';
import { Workbench } from './Workbench';

/** The frame: theme, language, direction, and in it the pane of Word or the workbench of a browser. */
export function App({ host = null }: { host?: WordHost | null }) {
  const looks = useLooks(host);
  const [language, setLanguage] = useLanguage(host);
  const texts = useMemo(() => textsIn(language), [language]);

  return (
    <FluentProvider theme={themes[looks]} dir={directionOf(language)}>
      <TextsContext value={texts}>
        {host ? <Pane host={host} onLanguage={setLanguage} /> : <Workbench onLanguage={setLanguage} />}
        <SignInDialog />
      </TextsContext>
    </FluentProvider>
  );
}
