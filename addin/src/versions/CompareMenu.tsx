import {
  Button,
  Menu,
  MenuItem,
  MenuItemLink,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { serverLanguageFor } from '../api/languages';
import { comparisonPage, fetchRedline } from '../api/versions';
import { useTexts } from '../texts/TextsContext';
import { ProblemMessage } from '../ui/ProblemMessage';
import { useSave } from '../ui/useSave';

interface Props {
  document: string;
  older: string;
  newer: string;
}

const pages = ['html', 'side-by-side'] as const;

/** What differs between two versions: as a page, side by side, or as tracked changes in Word. */
export function CompareMenu({ document, older, newer }: Props) {
  const { t, language } = useTexts();
  const { save, busy, problem } = useSave();
  const spoken = serverLanguageFor(language);
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
            {pages.map((format) => (
              <MenuItemLink
                key={format}
                href={comparisonPage(document, [older, newer], format, spoken)}
                target="_blank"
                rel="noreferrer"
              >
                {t(`versions.compare.${format}`)}
              </MenuItemLink>
            ))}
            <MenuItem onClick={() => void save(() => fetchRedline(document, [older, newer]))}>
              {t('versions.compare.redline')}
            </MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      {problem && <ProblemMessage problem={problem} />}
    </>
  );
}
