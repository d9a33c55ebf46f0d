import type { Finding, Place } from '../api/types';
import { useTexts } from '../texts/TextsContext';
import { PlaceView } from '../ui/PlaceView';
import styles from './FindingDetails.module.css';
import { GoToPlace } from './GoToPlace';
import { linesOf } from './findingLines';

const placesOf = ({ places, place }: Finding): Place[] => places ?? (place ? [place] : []);

/** Message, reason, hint, place and source of a finding. */
export function FindingDetails({ finding }: { finding: Finding }) {
  const texts = useTexts();
  const { t } = texts;
  const { outcome, message, reason, hint, source, requirement } = finding;
  const lines = Object.values(linesOf(finding, texts));
  const holds = outcome === 'met' || outcome === 'not-applicable';
  const places = placesOf(finding);
  const fresh = (text: string | undefined) => (text && !lines.includes(text) ? text : null);
  const rows = [
    [t('finding.finding'), outcome === 'met' ? null : fresh(message)],
    [t('finding.reason'), fresh(reason)],
    [t('finding.hint'), holds ? null : hint],
  ] as const;

  return (
    <dl className={styles.details}>
      {rows.map(
        ([label, text]) =>
          text && (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                <bdi>{text}</bdi>
              </dd>
            </div>
          ),
      )}
      <div>
        <dt>{t(places.length > 1 ? 'finding.places' : 'finding.place')}</dt>
        <dd>
          {places.length === 0 && t('finding.noPlace')}
          {places.map((place, at) => (
            <div key={at}>
              <PlaceView place={place} />
              <GoToPlace place={place} />
            </div>
          ))}
        </dd>
      </div>
      <div>
        <dt>{t('finding.source')}</dt>
        <dd>
          <bdi>{source}</bdi> <bdi className="print-only">({requirement})</bdi>
        </dd>
      </div>
    </dl>
  );
}
