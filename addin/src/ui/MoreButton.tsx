import { Button } from '@fluentui/react-components';
import type { ApiProblem } from '../api/problem';
import { useTexts } from '../texts/TextsContext';
import { ProblemMessage } from './ProblemMessage';

interface Props {
  /** Null where there is nothing more. */
  more: (() => void) | null;
  busy: boolean;
  problem: ApiProblem | null;
}

/** Leads on to the rest of a long list. */
export function MoreButton({ more, busy, problem }: Props) {
  const { t } = useTexts();
  return (
    <>
      {problem && <ProblemMessage problem={problem} />}
      {more && (
        <Button size="small" disabledFocusable={busy} onClick={more}>
          {t('list.more')}
        </Button>
      )}
    </>
  );
}
