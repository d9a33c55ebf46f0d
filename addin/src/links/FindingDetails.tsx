import type { ReactNode } from 'react';
import type { ConsistencyFinding, ConsistencyPlace, ItemLink } from '../api/consistency';
import { useTexts } from '../texts/TextsContext';
import { useDeciding } from './deciding';
import { decisionsFor, decisionsOn } from './decisions';
import styles from './Findings.module.css';
import { LinkActions } from './LinkActions';
import { OnPurposeNote } from './OnPurposeNote';
import { Places } from './Places';

interface Props {
  finding: ConsistencyFinding;
  link: ItemLink | undefined;
  language: string;
  actionsAt?: ((place: ConsistencyPlace) => ReactNode) | undefined;
}

/** Both places of a finding, what would settle it, where the demand comes from, and what can be decided. */
export function FindingDetails({ finding, link, language, actionsAt }: Props) {
  const { t } = useTexts();
  const decided = useDeciding()?.decided.get(finding.link ?? '');
  const { outcome, hint, settledBy, source, places, reason, message, onPurpose } = finding;
  const holds = outcome === 'met' || outcome === 'not-applicable';
  const rows = [
    [t('links.settles'), holds ? '' : [hint, settledBy].filter(Boolean).join(' ')],
    [t('finding.source'), source],
  ] as const;
  return (
    <>
      <Places places={places} actionsAt={actionsAt} />
      {onPurpose && <OnPurposeNote {...onPurpose} />}
      {decided && <p className={styles.quiet}>{t('links.decided')}</p>}
      <dl className={styles.facts}>
        {rows.map(
          ([label, text]) =>
            text && (
              <div key={label}>
                <dt>{label}</dt>
                <dd lang={language} dir="auto">
                  {text}
                </dd>
              </div>
            ),
        )}
      </dl>
      {finding.link !== undefined && (
        <LinkActions
          link={finding.link}
          about={reason || message}
          decisions={decided ? decisionsFor(decided) : decisionsOn(finding, link)}
        />
      )}
    </>
  );
}
