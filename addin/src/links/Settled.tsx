import { useTexts } from '../texts/TextsContext';
import { Panel } from '../ui/Panel';
import { SettledLinks } from './SettledLinks';

/** What persons answered for: what differs on purpose, and what is not the same; read anew with each change. */
export function Settled({ mission, changes }: { mission: string; changes: string }) {
  const { t } = useTexts();
  return (
    <Panel title={t('links.settled')}>
      <SettledLinks mission={mission} changes={changes} standing="on-purpose" />
      <SettledLinks mission={mission} changes={changes} standing="rejected" />
    </Panel>
  );
}
