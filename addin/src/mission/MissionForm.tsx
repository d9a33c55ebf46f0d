import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { addMission, type NewMission } from '../api/missions';
import { useTexts } from '../texts/TextsContext';
import styles from '../ui/Page.module.css';
import { Panel } from '../ui/Panel';
import { ProblemMessage } from '../ui/ProblemMessage';
import { useLeaveWarning } from '../ui/useLeaveWarning';
import { useTask } from '../ui/useTask';
import { isWhole, trimmed } from './missionDraft';
import { MissionFields } from './MissionFields';

const empty: NewMission = { name: '', acronym: '', country: '', stage: 1 };

/** Makes a mission. */
export function MissionForm({ onAdded }: { onAdded: () => void }) {
  const { t } = useTexts();
  const [wish, setWish] = useState(empty);
  const [added, setAdded] = useState('');
  const { start, busy, problem } = useTask();
  const ready = isWhole(wish);
  useLeaveWarning([wish.name, wish.acronym, wish.country].some((line) => line.trim() !== ''));
  const add = () =>
    start(
      ({ signal }) => addMission(trimmed(wish), signal),
      ({ name }) => {
        setAdded(name);
        setWish(empty);
        onAdded();
      },
    );
  return (
    <Panel title={t('missions.new')}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (ready && !busy) void add();
        }}
      >
        <MissionFields mission={wish} onChange={setWish} />
        <Button type="submit" className={styles.submit} disabledFocusable={!ready || busy}>
          {t('missions.add')}
        </Button>
      </form>
      {problem && <ProblemMessage problem={problem} />}
      <p role="status">{added && t('missions.added', { name: added })}</p>
    </Panel>
  );
}
