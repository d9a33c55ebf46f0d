import type { ItemLink } from '../api/consistency';
import { useTexts } from '../texts/TextsContext';
import { OnPurposeNote } from './OnPurposeNote';

/** How a link stands since somebody decided about it, and why. */
export function StandingNote({ link: { standing, note, onPurpose } }: { link: ItemLink }) {
  const { t } = useTexts();
  if (onPurpose) return <OnPurposeNote {...onPurpose} />;
  const words = t(`links.standing.${standing}`);
  return <p dir="auto">{note ? t('links.standing.note', { standing: words, note }) : words}</p>;
}
