import type { Approval } from '../api/approval';
import { useTexts } from '../texts/TextsContext';
import { Refusals } from './Refusals';

/** What an approval of the latest version would bring, and whether anything stands in its way. */
export function Judgement({ judged }: { judged: Approval }) {
  const { t } = useTexts();
  const { possible, version, publishes, issuedBy, refusals } = judged;
  return (
    <>
      <p>{t('approval.lead', { version, publishes, by: issuedBy })}</p>
      {possible ? <p>{t('approval.possible')}</p> : <Refusals refusals={refusals} />}
    </>
  );
}
