import { Button, Field, Input, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { addMission } from '../api/missions';
import { useTexts } from '../texts/TextsContext';
import styles from '../ui/Page.module.css';
import { Panel } from '../ui/Panel';
import { ProblemMessage } from '../ui/ProblemMessage';
import { useLeaveWarning } from '../ui/useLeaveWarning';
import { useTask } from '../ui/useTask';

const empty = { name: '', acronym: '', country: '' };
const fields = ['name', 'acronym', 'country'] as const;
const stages = [1, 2, 3] as const;

/** Makes a mission. */
export function MissionForm({ onAdded }: { onAdded: () => void }) {
  const { t } = useTexts();
  const [wish, setWish] = useState(empty);
  const [stage, setStage] = useState(1);
  const [added, setAdded] = useState('');
  const { start, busy, problem } = useTask();
  const values = fields.map((field) => wish[field].trim());
  const ready = values.every((value) => value !== '');
  useLeaveWarning(values.some((value) => value !== ''));
  const add = () =>
    start(
      async ({ signal }) => {
        const [name = '', acronym = '', country = ''] = values;
        await addMission({ name, acronym, country, stage }, signal);
      },
      () => {
        setAdded(wish.name);
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
        {fields.map((field) => (
          <Field key={field} required label={t(`missions.${field}`)}>
            <Input value={wish[field]} onChange={(_, { value }) => setWish({ ...wish, [field]: value })} />
          </Field>
        ))}
        <Field label={t('missions.stage')}>
          <Select value={String(stage)} onChange={(_, { value }) => setStage(Number(value))}>
            {stages.map((each) => (
              <option key={each} value={each}>
                {t('missions.stage.n', { n: each })}
              </option>
            ))}
          </Select>
        </Field>
        <Button type="submit" className={styles.submit} disabled={!ready} disabledFocusable={busy}>
          {t('missions.add')}
        </Button>
      </form>
      {problem && <ProblemMessage problem={problem} />}
      <p role="status">{added && t('missions.added', { name: added })}</p>
    </Panel>
  );
}
