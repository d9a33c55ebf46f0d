import { Field, Input, Select } from '@fluentui/react-components';
import type { NewMission } from '../api/missions';
import { useTexts } from '../texts/TextsContext';

interface Props {
  mission: NewMission;
  onChange: (mission: NewMission) => void;
}

const lines = ['name', 'acronym', 'country'] as const;
const stages = [1, 2, 3] as const;

/** What is told of a mission. */
export function MissionFields({ mission, onChange }: Props) {
  const { t } = useTexts();
  return (
    <>
      {lines.map((line) => (
        <Field key={line} required label={t(`missions.${line}`)}>
          <Input value={mission[line]} onChange={(_, { value }) => onChange({ ...mission, [line]: value })} />
        </Field>
      ))}
      <Field label={t('missions.stage')}>
        <Select
          value={String(mission.stage)}
          onChange={(_, { value }) => onChange({ ...mission, stage: Number(value) })}
        >
          {stages.map((each) => (
            <option key={each} value={each}>
              {t('missions.stage.n', { n: each })}
            </option>
          ))}
        </Select>
      </Field>
    </>
  );
}
