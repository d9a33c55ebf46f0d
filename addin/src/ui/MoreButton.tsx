import { Button } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
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
  const [used, setUsed] = useState(false);
  // The button is gone then: the reader goes on at the end of the list.
  const end = useCallback((line: HTMLElement | null) => {
    if (document.activeElement === document.body) line?.focus();
  }, []);
  return (
    <>
      {problem && <ProblemMessage problem={problem} />}
      {more && (
        <Button
          size="small"
          disabledFocusable={busy}
          onClick={() => {
            setUsed(true);
            more();
          }}
        >
          {t('list.more')}
        </Button>
      )}
      {!more && used && (
        <p ref={end} tabIndex={-1}>
          {t('list.all')}
        </p>
      )}
    </>
  );
}
