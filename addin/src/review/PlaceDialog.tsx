import { Field, Select } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import { serverLanguageFor } from '../api/languages';
import { type CommentRow, placeComment } from '../api/matrix';
import { useTexts } from '../texts/TextsContext';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { LoadedView } from '../ui/LoadedView';
import { isOutdated } from '../ui/problemWords';
import { useLoaded } from '../ui/useLoaded';
import { useTask } from '../ui/useTask';
import { fetchPlaces, type Reviewed } from './placeChoices';

interface Props {
  reviewed: Reviewed;
  row: CommentRow;
  onPlaced: () => void;
  onClose: () => void;
}

/** Asks which section or element of the reviewed version a comment is about. */
export function PlaceDialog({ reviewed, row, onPlaced, onClose }: Props) {
  const { t, language: spoken } = useTexts();
  const language = serverLanguageFor(spoken);
  const { round, document, version } = reviewed;
  const places = useLoaded(
    useCallback(
      (signal: AbortSignal) => fetchPlaces({ round, document, version }, language, signal),
      [round, document, version, language],
    ),
  );
  const [paragraph, setParagraph] = useState('');
  const { start, busy, problem } = useTask();
  return (
    <ConfirmDialog
      title={t('place.title')}
      action={t('place.now')}
      busy={busy}
      problem={problem}
      ready={paragraph !== ''}
      onClose={problem && isOutdated(problem) ? onPlaced : onClose}
      onConfirm={() =>
        void start(
          async ({ signal }) => void (await placeComment(round, row, Number(paragraph), signal)),
          onPlaced,
        )
      }
    >
      <p dir="auto">{row.comment}</p>
      {row.quote !== '' && (
        <p dir="auto">
          <q>{row.quote}</q>
        </p>
      )}
      <LoadedView loaded={places}>
        {(choices) =>
          choices.length === 0 ? (
            <p>{t('place.none')}</p>
          ) : (
            <Field required label={t('place.label')}>
              <Select value={paragraph} onChange={(_, { value }) => setParagraph(value)}>
                <option value="">{t('place.choose')}</option>
                {choices.map(({ section, places: inside }, at) => (
                  <optgroup key={at} label={section}>
                    {inside.map(({ title, paragraph: number }, index) => (
                      <option key={index} value={number}>
                        {title}
                      </option>
                    ))}
                  </optgroup>
                ))}
              </Select>
            </Field>
          )
        }
      </LoadedView>
    </ConfirmDialog>
  );
}
