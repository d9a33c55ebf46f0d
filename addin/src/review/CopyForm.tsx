import { Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { Branch } from '../api/missions';
import { type Brought, sendCopy } from '../api/rounds';
import { useTexts } from '../texts/TextsContext';
import { ChooseFiles } from '../ui/ChooseFiles';
import styles from '../ui/Page.module.css';
import { Panel } from '../ui/Panel';
import { ProblemMessage } from '../ui/ProblemMessage';
import { Progress } from '../ui/Progress';
import { useTask } from '../ui/useTask';

interface Props {
  round: string;
  /** The branches whose copies the person may hand in. */
  from: readonly Branch[];
  onCollected: () => void;
}

const nothing: Brought = { added: 0, grouped: 0, unplaced: 0 };
const sumOf = (one: Brought, other: Brought): Brought => ({
  added: one.added + other.added,
  grouped: one.grouped + other.grouped,
  unplaced: one.unplaced + other.unplaced,
});

/** Takes the comments of copies that reviewers sent back into the comment matrix. */
export function CopyForm({ round, from, onCollected }: Props) {
  const { t } = useTexts();
  const [branch, setBranch] = useState<Branch>(from[0] ?? 'political');
  const [brought, setBrought] = useState<Brought | null>(null);
  const { start, cancel, busy, problem } = useTask();
  const send = (files: Iterable<File>) => {
    if (busy) return;
    setBrought(null);
    void start(async ({ signal }) => {
      let sum = nothing;
      for (const file of files) {
        sum = sumOf(sum, await sendCopy(round, branch, file, signal));
        setBrought(sum);
      }
    }, onCollected);
  };
  return (
    <Panel title={t('copies.title')}>
      <p>{t('copies.lead')}</p>
      <div className={styles.form}>
        <Field label={t('branch.label')}>
          <Select value={branch} onChange={(_, { value }) => setBranch(value as Branch)}>
            {from.map((each) => (
              <option key={each} value={each}>
                {t(`branch.${each}`)}
              </option>
            ))}
          </Select>
        </Field>
        <div>
          <ChooseFiles label={t('copies.choose')} onFiles={send} />
        </div>
      </div>
      <Progress on={busy} label={t('copies.reading')} done={undefined} onCancel={cancel} />
      {problem && <ProblemMessage problem={problem} />}
      <p role="status">{brought && t('copies.brought', { ...brought })}</p>
    </Panel>
  );
}
