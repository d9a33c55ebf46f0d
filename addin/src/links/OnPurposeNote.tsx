import type { OnPurpose } from '../api/consistency';
import { dayIn } from '../texts/moments';
import { useTexts } from '../texts/TextsContext';

/** That two texts differ on purpose: why, who says so, until when. */
export function OnPurposeNote({ reason, by, until }: OnPurpose) {
  const { t, language } = useTexts();
  return <p dir="auto">{t('links.onPurpose', { reason, by, until: dayIn(language, until) })}</p>;
}
