import { Button } from '@fluentui/react-components';
import { LocationRegular } from '@fluentui/react-icons/svg/location';
import type { Place } from '../api/types';
import type { OpenDocument } from '../documents/OpenDocument';
import { useTexts } from '../texts/TextsContext';
import { PlaceView } from '../ui/PlaceView';
import type { Working } from './useWork';
import type { Drafting } from './useDrafting';

interface Props {
  document: OpenDocument;
  drafting: Working & Pick<Drafting, 'goTo'>;
  place: Place;
  title: string;
}

/** Where something stands: a button that goes there in Word, the place in words elsewhere. */
export function PlaceLine({ document, drafting, place, title }: Props) {
  const { t } = useTexts();
  if (!document.can.goTo) return <PlaceView place={place} />;
  return (
    <Button
      size="small"
      icon={<LocationRegular />}
      disabledFocusable={drafting.busy}
      aria-label={t('draft.goTo.named', { title })}
      onClick={() => void drafting.goTo(place, title)}
    >
      {t('draft.goTo')}
    </Button>
  );
}
