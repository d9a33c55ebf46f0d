import { Input } from '@fluentui/react-components';
import { type Branch, branches } from '../api/missions';
import { useTexts } from '../texts/TextsContext';
import styles from '../ui/Page.module.css';
import { Table } from '../ui/Table';
import type { RoundDraft, Seat } from './roundDraft';

interface Props {
  seats: RoundDraft['seats'];
  onChange: (seats: RoundDraft['seats']) => void;
}

/** For each branch who is asked, or why nobody is. */
export function SeatFields({ seats, onChange }: Props) {
  const { t } = useTexts();
  const set = (branch: Branch, values: Partial<Seat>) =>
    onChange({ ...seats, [branch]: { ...seats[branch], ...values } });
  return (
    <div className={styles.wide}>
      <Table caption={t('round.seats')} head={[t('branch.label'), t('round.reviewers'), t('round.without')]}>
        {branches.map((branch) => {
          const name = t(`branch.${branch}`);
          const { user, without } = seats[branch];
          return (
            <tr key={branch}>
              <th scope="row">{name}</th>
              <td>
                <Input
                  aria-label={t('round.reviewers.of', { branch: name })}
                  value={user}
                  onChange={(_, { value }) => set(branch, { user: value })}
                />
              </td>
              <td>
                <Input
                  aria-label={t('round.without.of', { branch: name })}
                  value={without}
                  disabled={user.trim() !== ''}
                  onChange={(_, { value }) => set(branch, { without: value })}
                />
              </td>
            </tr>
          );
        })}
      </Table>
    </div>
  );
}
