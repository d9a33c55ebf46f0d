import { FluentProvider } from '@fluentui/react-components';
import { useMemo } from 'react';
import { SignInDialog } from '../signin/SignInDialog';
import { directionOf, textsIn } from '../texts/texts';
import { TextsContext } from '../texts/TextsContext';
import { ProblemMessage } from '../ui/ProblemMessage';
import type { WordHost } from '../word/WordHost';
import { Pane } from './Pane';
import { themes } from './theme';
import { useLanguage } from './useLanguage';
import { useLooks } from './useLooks';
import { Workbench } from './Workbench';

/** The frame: theme, language, direction, and in it the pane of Word or the workbench of a browser. */
export function App({ host = null }: { host?: WordHost | null }) {
  const looks = useLooks(host);
  const { language, choose, problem } = useLanguage(host);
  const texts = useMemo(() => textsIn(language), [language]);

  return (
    <FluentProvider theme={themes[looks]} dir={directionOf(language)}>
      <TextsContext value={texts}>
        {problem && <ProblemMessage problem={problem} />}
        {host ? <Pane host={host} onLanguage={choose} /> : <Workbench onLanguage={choose} />}
        <SignInDialog />
      </TextsContext>
    </FluentProvider>
  );
}
