import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { useState } from 'react';
import { serverLanguageFor } from '../api/languages';
import { type ComparisonForm, fetchRedline } from '../api/versions';
import { useElsewhere } from '../documents/useElsewhere';
import { useTexts } from '../texts/TextsContext';
import { ProblemMessage } from '../ui/ProblemMessage';
import { useSave } from '../ui/useSave';
import { ComparisonDialog } from './ComparisonDialog';
import { ComparisonLinks } from './ComparisonLinks';
import { SavedNote } from './SavedNote';

interface Props {
  document: string;
  older: string;
  newer: string;
}

/** What differs between two versions: as a page, side by side, or as tracked changes in Word. */
export function CompareMenu({ document, older, newer }: Props) {
  const { t, language } = useTexts();
  const [shown, setShown] = useState<ComparisonForm | null>(null);
  const { save, busy, problem, saved } = useSave();
  // A new tab knows nothing of how one is signed in to the pane in Word, which shows the pages itself.
  const inWord = useElsewhere() !== undefined;
  const pages = { document, older, newer, language: serverLanguageFor(language) };
  return (
    <>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button size="small" disabledFocusable={busy}>
            {t('versions.compare', { version: older })}
          </Button>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <ComparisonLinks {...pages} onShow={inWord ? setShown : undefined} />
            <MenuItem onClick={() => void save(() => fetchRedline(document, [older, newer]))}>
              {t('versions.compare.redline')}
            </MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      {problem && <ProblemMessage problem={problem} />}
      <SavedNote saved={saved} document={document} />
      {shown && <ComparisonDialog {...pages} format={shown} onClose={() => setShown(null)} />}
    </>
  );
}
