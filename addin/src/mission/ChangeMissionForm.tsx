import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { changeMission, type Mission, type NewMission } from '../api/missions';
import { useTexts } from '../texts/TextsContext';
import styles from '../ui/Page.module.css';
import { Panel } from '../ui/Panel';
import { ProblemMessage } from '../ui/ProblemMessage';
import { useLeaveWarning } from '../ui/useLeaveWarning';
import { useTask } from '../ui/useTask';
import { changesOf, isWhole } from './missionDraft';
import { MissionFields } from './MissionFields';

interface Props {
  mission: Mission;
  onSaved: () => void;
  onCancel: () => void;
  /** Reads the mission anew; what was typed stays. */
  onRead: () => void;
}

/** Changes what is told of a mission; what was not touched here stays as it is there. */
export function ChangeMissionForm({ mission, onSaved, onCancel, onRead }: Props) {
  const { t } = useTexts();
  const [before] = useState<NewMission>(mission);
  const [wish, setWish] = useState<NewMission>(mission);
  const { start, busy, problem } = useTask();
  const [sent, setSent] = useState('');
  const changes = changesOf(before, wish);
  const touched = Object.keys(changes).length > 0;
  const ready = isWhole(wish) && touched;
  const readAnew = problem?.details.status === 412 && sent !== mission.eTag;
  useLeaveWarning(touched);
  const save = () => {
    setSent(mission.eTag);
    void start(({ signal }) => changeMission(mission, changes, signal), onSaved);
  };
  return (
    <Panel title={t('missions.change.title')}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (ready && !busy) save();
        }}
      >
        <MissionFields mission={wish} onChange={setWish} />
        <div className={styles.buttons}>
          <Button type="submit" appearance="primary" disabledFocusable={!ready || busy}>
            {t('missions.change.now')}
          </Button>
          <Button onClick={onCancel}>{t('dialog.cancel')}</Button>
        </div>
      </form>
      {problem && !readAnew && <ProblemMessage problem={problem} onRetry={onRead} />}
      <p role="status">{readAnew && t('missions.readAnew')}</p>
    </Panel>
  );
}
