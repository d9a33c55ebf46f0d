import type { ConsistencyPlace } from '../api/consistency';
import type { DocumentConsistency } from '../api/consistencyRuns';
import type { OpenDocument } from '../documents/OpenDocument';
import { useTexts } from '../texts/TextsContext';
import { Panel } from '../ui/Panel';
import { isOpen } from './decisions';
import { FindingItem } from './FindingItem';
import { GoThere } from './GoThere';
import { SuspectItem } from './SuspectItem';

interface Props {
  open: OpenDocument;
  /** Its id in the library. */
  document: string;
  result: DocumentConsistency;
  language: string;
}

/** What touches an open document: what disagrees, what may no longer agree, what differs on purpose. */
export function DocumentFindings({ open, document, result, language }: Props) {
  const { t } = useTexts();
  const { findings, links } = result;
  const asking = findings.filter(isOpen);
  const suspect = links.filter(({ standing }) => standing === 'suspect');
  const lists = [
    ['links.findings', asking.filter(({ onPurpose }) => !onPurpose)],
    ['links.standing.on-purpose', asking.filter(({ onPurpose }) => onPurpose)],
  ] as const;
  const actionsAt = (place: ConsistencyPlace) =>
    place.document === document && open.can.goTo ? <GoThere document={open} place={place} /> : null;
  return (
    <>
      {asking.length === 0 && suspect.length === 0 && <p>{t('links.pane.agrees')}</p>}
      {lists.map(
        ([title, list]) =>
          list.length > 0 && (
            <Panel key={title} title={t('links.titled', { title: t(title), n: list.length })}>
              <ul>
                {list.map((finding) => (
                  <FindingItem
                    key={finding.id}
                    finding={finding}
                    link={links.find(({ id }) => id === finding.link)}
                    language={language}
                    actionsAt={actionsAt}
                  />
                ))}
              </ul>
            </Panel>
          ),
      )}
      {suspect.length > 0 && (
        <Panel title={t('links.titled', { title: t('links.suspects'), n: suspect.length })}>
          <ul>
            {suspect.map((link) => (
              <SuspectItem key={link.id} link={link} actionsAt={actionsAt} />
            ))}
          </ul>
        </Panel>
      )}
    </>
  );
}
