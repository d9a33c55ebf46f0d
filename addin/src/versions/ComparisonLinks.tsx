import { MenuItem, MenuItemLink } from '@fluentui/react-components';
import { type ComparisonForm, comparisonPage } from '../api/versions';
import { useTexts } from '../texts/TextsContext';

interface Props {
  document: string;
  older: string;
  newer: string;
  language: string;
  /** Shows a page within this one; undefined where it is opened in a tab of its own. */
  onShow: ((form: ComparisonForm) => void) | undefined;
}

const forms = ['html', 'side-by-side'] as const;

/** The pages that compare two versions, as lines of a menu. */
export function ComparisonLinks({ document, older, newer, language, onShow }: Props) {
  const { t } = useTexts();
  return forms.map((form) =>
    onShow ? (
      <MenuItem key={form} onClick={() => onShow(form)}>
        {t(`versions.compare.here.${form}`)}
      </MenuItem>
    ) : (
      <MenuItemLink
        key={form}
        href={comparisonPage(document, [older, newer], form, language)}
        target="_blank"
        rel="noreferrer"
      >
        {t(`versions.compare.${form}`)}
      </MenuItemLink>
    ),
  );
}
