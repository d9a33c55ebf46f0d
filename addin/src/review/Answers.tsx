import type { ReviewRound } from '../api/rounds';
import { momentIn } from '../texts/moments';
import { useTexts } from '../texts/TextsContext';
import styles from '../ui/Page.module.css';
import { Panel } from '../ui/Panel';
import { Table } from '../ui/Table';
import { answered, silentIn } from './standing';

/** Who is asked in a round, and what each has answered. */
export function Answers({ round }: { round: ReviewRound }) {
  const texts = useTexts();
  const { t, language } = texts;
  const silent = silentIn(round, texts);
  const head = [t('branch.label'), t('round.reviewer'), t('round.answer'), t('versions.comment')];
  return (
    <Panel title={t('round.answers')}>
      <p>{t('round.answered', answered(round))}</p>
      {silent !== '' && <p>{t('round.silentAre', { reviewers: silent })}</p>}
      <Table caption={t('round.answers')} head={head}>
        {round.reviewers.map(({ branch, user, answer, comment, at }) => (
          <tr key={`${branch} ${user}`}>
            <th scope="row">{t(`branch.${branch}`)}</th>
            <td>
              <bdi>{user}</bdi>
            </td>
            <td>
              {answer ? t(`clearance.${answer}`) : t('round.silentYet')}
              {at && <p className={styles.quiet}>{momentIn(language, at)}</p>}
            </td>
            <td dir="auto">{comment}</td>
          </tr>
        ))}
      </Table>
      {round.findings.map(({ requirement, message, reason }) => (
        <p key={requirement}>
          {[requirement, message, reason].filter((text) => text !== undefined && text !== null).join(' · ')}
        </p>
      ))}
    </Panel>
  );
}
